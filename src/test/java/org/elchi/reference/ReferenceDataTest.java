package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void holdsAllMembersAndObserversOfTheUnitedNations() {
        assertEquals(193, states(State.Membership.MEMBER).size());
        assertEquals(
                List.of("PS", "VA"),
                states(State.Membership.OBSERVER).stream().map(State::alpha2).toList());
    }

    @Test
    void everyMemberAndObserverHasEveryIdentifier() {
        for (State state : membersAndObservers()) {
            assertNotNull(state.alpha3(), state::alpha2);
            assertNotNull(state.m49(), state::alpha2);
            assertNotNull(state.euAuthority(), state::alpha2);
            assertNotNull(state.geonames(), state::alpha2);
            assertNotNull(state.capital(), state::alpha2);
        }
    }

    @Test
    void identifiersAreUnique() {
        for (Function<State, @Nullable String> identifier : List.<Function<State, @Nullable String>>of(
                State::alpha2, State::alpha3, State::m49, State::euAuthority, State::wikidata, State::geonames)) {
            List<String> all = REFERENCE.listParties().stream()
                    .map(identifier)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(all.size(), new HashSet<>(all).size());
        }
    }

    @Test
    void theEuAuthorityTableUsesTheAlpha3Code() {
        for (State state : membersAndObservers()) {
            assertTrue(
                    Objects.requireNonNull(state.euAuthority()).endsWith("/country/" + state.alpha3()), state::alpha2);
        }
    }

    @Test
    void onlyPalestineHasNoCurrencyOfItsChoice() {
        assertEquals(
                List.of("PS"),
                REFERENCE.listParties().stream()
                        .filter(state -> state.currency() == null)
                        .map(State::alpha2)
                        .toList());
    }

    @Test
    void knowsTheIdentifiersOfKazakhstan() {
        State state = REFERENCE.getState("KZ");
        assertEquals("KAZ", state.alpha3());
        assertEquals("398", state.m49());
        assertEquals("Q232", state.wikidata());
        assertEquals("1522867", state.geonames());
        assertEquals("KZT", state.currency());
        assertEquals("Astana", state.capital());
        assertEquals("Қазақстан", state.label("kk"));
        assertEquals(List.of("Qazaxıstan Respublikası"), state.names("az", Name.Kind.OFFICIAL));
    }

    @Test
    void correctsWhatItsSourcesLackOrHaveOutdated() {
        assertEquals("Q1030", REFERENCE.getState("NA").wikidata());
        assertEquals("TRY", REFERENCE.getState("TR").currency());
    }

    @Test
    void theEuropeanUnionIsAPartyButNoState() {
        assertEquals(State.Membership.UNION, REFERENCE.getState("EU").membership());
        assertTrue(REFERENCE.listStates().stream()
                .noneMatch(state -> state.alpha2().equals("EU")));
        assertTrue(REFERENCE.isKnownCode("state", "EU"));
        assertEquals("EU", code("Avropa İttifaqı"));
    }

    @Test
    void everyStateNamesItsCapitalInEnglish() {
        for (State state : REFERENCE.listStates()) {
            assertTrue(state.capitalNames("en").contains(state.capital()), state::alpha2);
        }
    }

    @Test
    void almostEveryStateNamesItsCapitalInTheOtherLanguages() {
        Map<String, Integer> missing = new HashMap<>();
        for (State state : REFERENCE.listStates()) {
            for (String language : ReferenceData.LANGUAGES) {
                missing.merge(language, state.capitalNames(language).isEmpty() ? 1 : 0, Integer::sum);
            }
        }
        assertEquals(Map.of("az", 4, "en", 0, "ru", 0, "kk", 0, "tr", 0), missing);
    }

    @Test
    void noCapitalIsCalledAsAnotherStateIsInTheSameLanguage() {
        Map<String, String> states = new HashMap<>();
        for (State state : REFERENCE.listParties()) {
            state.names().stream()
                    .filter(name -> name.kind() != Name.Kind.CAPITAL)
                    .forEach(name -> states.put(key(name), state.alpha2()));
        }
        for (State state : REFERENCE.listStates()) {
            state.names().stream()
                    .filter(name -> name.kind() == Name.Kind.CAPITAL)
                    .forEach(name -> assertEquals(
                            state.alpha2(), states.getOrDefault(key(name), state.alpha2()), name::toString));
        }
    }

    private static String key(Name name) {
        return name.language() + " " + NameFolding.fold(name.text());
    }

    @Test
    void findsStatesByNameInAnyLanguageCaseAndSpelling() {
        assertEquals("IT", code("İtaliya"));
        assertEquals("IT", code("ITALIYA"));
        assertEquals("IT", code("İTALİYA"));
        assertEquals("KZ", code("QAZAXISTAN"));
        assertEquals("KZ", code("Qazaxıstan"));
        assertEquals("KZ", code("Қазақстан"));
        assertEquals("KZ", code("ҚАЗАҚСТАН"));
        assertEquals("KZ", code("Kazakhstan"));
        assertEquals("KZ", code("Казахстан"));
        assertEquals("KZ", code("Kazakistan"));
        assertEquals("KZ", code("kz"));
        assertEquals("KZ", code("Kaz"));
        assertEquals("US", code("ABŞ"));
        assertEquals("US", code("США"));
        assertEquals("TR", code("Turkey"));
        assertEquals("TR", code("Tu\u0308rkiye"));
        assertEquals("AZ", code("Az\u0259rbaycan Respublikas\u0131"));
        assertEquals("CI", code("Côte d'Ivoire"));
        assertEquals("CI", code("Cote d’Ivoire"));
        assertEquals("GB", code("  Birləşmiş\u00a0Krallıq "));
    }

    @Test
    void everyNameFindsItsState() {
        for (State state : REFERENCE.listParties()) {
            for (Name name : state.names()) {
                assertEquals(
                        state.alpha2(),
                        (name.kind() == Name.Kind.CAPITAL
                                        ? REFERENCE.findStateByCapital(name.text())
                                        : REFERENCE.findStateByName(name.text()))
                                .orElseThrow()
                                .alpha2(),
                        name::toString);
            }
        }
    }

    @Test
    void findsAStateByItsCapitalOnlyWhenAskedTo() {
        assertEquals("AZ", REFERENCE.findStateByCapital("BAKI").orElseThrow().alpha2());
        assertEquals("KZ", REFERENCE.findStateByCapital("Астана").orElseThrow().alpha2());
        assertTrue(REFERENCE.findStateByName("Bakı").isEmpty());
    }

    @Test
    void unknownNamesAndCodesFindNothing() {
        assertTrue(REFERENCE.findStateByName("Atlantis").isEmpty());
        assertTrue(REFERENCE.findStateByName("").isEmpty());
        assertTrue(REFERENCE.findState("ZZ").isEmpty());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> REFERENCE.getState("ZZ"));
        assertTrue(refused.toString().contains("ZZ"));
    }

    @Test
    void labelsStandInFiveLanguagesAndNoOther() {
        assertEquals("Azerbaijan", REFERENCE.getState("AZ").label("en"));
        assertThrows(
                IllegalArgumentException.class, () -> REFERENCE.getState("AZ").label("de"));
    }

    private static String code(String name) {
        return REFERENCE.findStateByName(name).map(State::alpha2).orElse("none");
    }

    private static List<State> states(State.Membership membership) {
        return REFERENCE.listStates().stream()
                .filter(state -> state.membership() == membership)
                .toList();
    }

    private static List<State> membersAndObservers() {
        return REFERENCE.listStates().stream()
                .filter(state -> state.membership() != State.Membership.OTHER)
                .toList();
    }
}
