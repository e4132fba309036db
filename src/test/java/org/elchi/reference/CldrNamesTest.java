package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table's CLDR names are those of the ICU4J on the class path: raising ICU4J means regenerating these rows. */
class CldrNamesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void cldrNamesAreThoseOfIcu4j() {
        for (String language : ReferenceData.LANGUAGES) {
            LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language));
            for (State state : REFERENCE.listParties()) {
                String expected = Normalizer.normalize(names.regionDisplayName(state.alpha2()), Normalizer.Form.NFC);
                assertEquals(expected, state.label(language), () -> state.alpha2() + " in " + language);
                assertEquals(List.of(expected), state.names(language, Name.Kind.CLDR));
            }
        }
    }
}
