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

    @Test
    void whereTwoMetIsNoPartyAndACommissionThatMetIsAtWork() {
        var record = Extracted.read(
                "Министры Чили и Кении договорились о встрече. Встреча министров состоялась в Перу. Прошло заседание"
                        + " Чилийско-кенийской межправительственной комиссии по торговле.",
                "ru");
        assertEquals(
                List.of("CL", "KE"),
                record.listFacts("event").get(0).values("countries").stream()
                        .map(code -> ((org.elchi.fact.Value.Code) code).code())
                        .toList());
        assertEquals(
                "ongoing",
                ((org.elchi.fact.Value.Code) record.listFacts("initiative")
                                .get(0)
                                .values("status")
                                .get(0))
                        .code());
    }
}
