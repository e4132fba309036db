package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables against the Unicode CLDR, as the ICU4J on the class path carries it: the origin of the names of kind cldr and the
 * second source of codes, membership and currencies. Raising ICU4J may mean to bring the tables up to date.
 */
class CldrAgreementTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    /** Currencies change: the tables say what holds on this day. */
    private static final Date DAY = Date.from(Instant.parse("2026-11-22T00:00:00Z"));

    @Test
    void namesOfKindCldrAreThoseOfCldr() {
        for (String language : ReferenceData.LANGUAGES) {
            LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            for (State state : REFERENCE.listParties()) {
                String expected = Normalizer.normalize(names.regionDisplayName(state.alpha2()), Normalizer.Form.NFC);
                assertEquals(expected, state.label(language), () -> state.alpha2() + " in " + language);
                assertEquals(List.of(expected), state.names(language, Name.Kind.CLDR));
            }
        }
    }

    @Test
    void membersOfTheUnitedNationsAreThoseOfCldr() {
        Set<String> expected = Region.getInstance("UN").getContainedRegions().stream()
                .map(Region::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> members = REFERENCE.listStates().stream()
                .filter(state -> state.membership() == State.Membership.MEMBER)
                .map(State::alpha2)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, members);
    }

    @Test
    void alpha3AndM49CodesAreThoseOfCldr() {
        for (State state : REFERENCE.listStates()) {
            if (state.alpha3() != null && state.m49() != null) {
                assertEquals(new ULocale("und", state.alpha2()).getISO3Country(), state.alpha3());
                assertEquals(
                        Region.getInstance(state.alpha2()).getNumericCode(),
                        Integer.parseInt(state.m49()),
                        () -> state.alpha2());
            }
        }
    }

    @Test
    void currenciesAreLegalTenderAccordingToCldr() {
        for (State state : REFERENCE.listStates()) {
            if (state.currency() != null) {
                String[] tender = Currency.getAvailableCurrencyCodes(new ULocale("und", state.alpha2()), DAY);
                assertTrue(List.of(tender).contains(state.currency()), state::alpha2);
            }
        }
    }
}
