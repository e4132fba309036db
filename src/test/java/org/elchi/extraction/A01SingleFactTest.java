package org.elchi.extraction;

import static org.elchi.extraction.Extracted.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.elchi.fact.Fact;
import org.junit.jupiter.api.Test;

/** One sentence, one thing. */
class A01SingleFactTest {
    @Test
    void aStateByItsNameInAnyCase() {
        assertEquals(List.of("HU"), facts("Macarıstandan qonaqlar gəlib.", "country", "code"));
        assertEquals(
                List.of("BE", "LU"), facts("Belçikanın və Lüksemburqun bayraqları qaldırılıb.", "country", "code"));
    }

    @Test
    void aStateIsNamedOnceHoweverOftenItStands() {
        assertEquals(List.of("PT"), facts("Portuqaliya qalib gəlib. Portuqaliyada sevinirlər.", "country", "code"));
    }

    @Test
    void anAmbassadorAndHisPost() {
        String text = "Tədbirdə Finlandiyanın Estoniyadakı səfiri Kalle Virtanen çıxış edib.";
        assertEquals(List.of("Kalle Virtanen"), facts(text, "person", "name"));
        assertEquals(
                List.of("Kalle Virtanen ambassador FI EE"),
                facts(text, "posting", "holder", "role", "represents", "postedTo"));
    }

    @Test
    void aMinisterOfAState() {
        assertEquals(
                List.of("Rauf Səmədli foreign minister UZ -"),
                facts(
                        "Özbəkistanın xarici işlər naziri Rauf Səmədli qonaqları qarşılayıb.",
                        "posting",
                        "holder",
                        "role",
                        "represents",
                        "postedTo"));
    }

    @Test
    void aNamedProjectOfTwoStates() {
        assertEquals(
                List.of("Mavi Yol project RO+BG"),
                facts(
                        "Rumıniya və Bolqarıstan \"Mavi Yol\" layihəsi üzərində işləyir.",
                        "initiative",
                        "name",
                        "kind",
                        "countries"));
    }

    @Test
    void anAmountWithWhatItMeasures() {
        assertEquals(
                List.of("trade turnover 41500000 USD 2024"),
                facts(
                        "2024-cü ildə Yunanıstan və Albaniya arasında ticarət dövriyyəsi 41,5 milyon ABŞ dolları təşkil edib.",
                        "figure",
                        "measure",
                        "value",
                        "unit",
                        "period"));
    }

    @Test
    void aSentenceThatIsSaid() {
        assertEquals(
                List.of("Kalle Virtanen FI+EE trade"),
                facts(
                        "Finlandiyanın Estoniyadakı səfiri Kalle Virtanen bildirib ki, ölkələr arasında ticarət artır.",
                        "statement",
                        "speaker",
                        "countries",
                        "sectors"));
    }

    @Test
    void evidenceIsTheWordsThatProve() {
        Fact state = Extracted.read("😀 Dünən Kubadan məktub gəlib.")
                .listFacts("country")
                .get(0);
        assertEquals("Kubadan", state.evidence().get(0).quote());
        assertEquals(8, state.evidence().get(0).span().start());
        assertTrue(state.rule().contains("name.CU"), state.rule());
    }

    @Test
    void whatTheTextDoesNotSayIsNotThere() {
        assertEquals(
                0,
                Extracted.read("Bu gün hava günəşli olacaq, axşam yağış gözlənilir.")
                        .facts()
                        .size());
    }

    @Test
    void anAmountThatNoWordsExplainIsStillAnAmount() {
        assertEquals(
                List.of("amount 5000000 USD"),
                facts("Yunanıstan Albaniyaya 5 milyon dollar verəcək.", "figure", "measure", "value", "unit"));
    }

    @Test
    void aPercentageThatTellsOfNoGrowthIsAShareAndATonneOfNothingAVolume() {
        assertEquals(
                List.of("trade turnover share", "volume"),
                Extracted.read("Товарооборот Кении на 40% приходится на Чили. Чили отправила Кении 5 тысяч тонн.", "ru")
                        .listFacts("figure")
                        .stream()
                        .map(figure -> figure.values("measure").get(0))
                        .map(measure -> ((org.elchi.fact.Value.Text) measure).value())
                        .toList());
    }
}
