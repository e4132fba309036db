package org.elchi.extraction;

import static org.elchi.extraction.Extracted.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several things in one text, kept apart. */
class C01SeveralFactsTest {
    private static final String TWO_SPEAKERS =
            """
            Finlandiyanın Estoniyadakı səfiri Kalle Virtanen bildirib ki, ölkələr arasında ticarət artır.
            Estoniyanın energetika naziri Jaan Saarov qeyd edib ki, energetika sahəsində əməkdaşlıq inkişaf edir.
            """;

    @Test
    void eachSpeakerHasHisOwnWords() {
        assertEquals(
                List.of("Kalle Virtanen trade", "Jaan Saarov energy"),
                facts(TWO_SPEAKERS, "statement", "speaker", "sectors"));
    }

    @Test
    void enumeratedFieldsAreAllFound() {
        assertEquals(
                List.of("trade", "transport", "tourism", "agriculture"),
                facts(
                        "Səfir Kalle Virtanen bildirib ki, Finlandiya ilə Estoniya ticarət, nəqliyyat, turizm və kənd təsərrüfatı sahələrində əməkdaşlıq edir.",
                        "sector",
                        "code"));
    }

    @Test
    void twoInitiativesOfASentenceAreTwo() {
        assertEquals(
                List.of("Mavi Yol project", "Yaşıl Xətt corridor"),
                facts(
                        "Rumıniya və Bolqarıstan \"Mavi Yol\" layihəsi və \"Yaşıl Xətt\" dəhlizi barədə danışıb.",
                        "initiative",
                        "name",
                        "kind"));
    }

    @Test
    void aQuotationOfSeveralSentencesIsSeveralStatements() {
        assertEquals(
                2,
                facts(
                                "\"Finlandiya ilə ticarət artır. Estoniyada turizm inkişaf edir\", - səfir Kalle Virtanen deyib.",
                                "statement",
                                "speaker")
                        .size());
    }

    @Test
    void theSameTextGivesEqualRecords() {
        assertEquals(Extracted.read(TWO_SPEAKERS), Extracted.read(TWO_SPEAKERS));
    }
}
