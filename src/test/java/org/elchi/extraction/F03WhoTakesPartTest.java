package org.elchi.extraction;

import static org.elchi.extraction.Extracted.factsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose events they are: parties by people, meetings of one pair kept apart, days that are only talked about. */
class F03WhoTakesPartTest {
    private static List<String> events(String text, String... roles) {
        return factsIn("en", "News\n\n" + text, "event", roles);
    }

    @Test
    void whatIsTalkedAboutTakesNoPart() {
        assertEquals(
                List.of("meeting PT+LV"),
                events(
                        "Portuguese President Rui Almeida met with Latvian President Janis Kalnins to discuss Chile.",
                        "type",
                        "countries"));
    }

    @Test
    void oneMinisterWhoMeetsTwoHoldsTwoMeetings() {
        assertEquals(
                2,
                events(
                                "Portuguese Foreign Minister Rui Almeida met with Latvian President Janis Kalnins in Riga. "
                                        + "Portuguese Foreign Minister Rui Almeida met with Latvian Foreign Minister Anna Ozola.",
                                "type")
                        .size());
    }

    @Test
    void aPronounTakesPart() {
        assertEquals(
                List.of("meeting LV+PT"),
                events(
                        "Chile and Kenya trade. Portuguese President Rui Almeida arrived. "
                                + "He met with Latvian President Janis Kalnins.",
                        "type",
                        "countries"));
    }

    @Test
    void theYearOfWhatIsTalkedAboutIsNotTheEvents() {
        assertEquals(
                List.of("meeting -"),
                events(
                        "Portuguese President Rui Almeida met with Latvian President Janis Kalnins. "
                                + "During the meeting they reviewed the trade of Portugal and Latvia in 2024.",
                        "type",
                        "date"));
    }

    @Test
    void anOfficialMayMeetWhoIsOfNoState() {
        assertEquals(
                List.of("meeting PT"),
                events(
                        "Portuguese President Rui Almeida met with NATO Secretary General Karl Ozols.",
                        "type",
                        "countries"));
    }

    @Test
    void aSentenceWithPeopleOfAThirdStateIsOfNoPair() {
        assertEquals(
                List.of("signing PT+CL"),
                events(
                        "Portuguese President Rui Almeida spoke of Chile. Almeida praised Latvia and Peru. "
                                + "An agreement was signed.",
                        "type",
                        "countries"));
    }

    @Test
    void aLineOfAListTellsOfItsOwnStateAndOfThatOfItsLead() {
        String text = "Trade of Peru in 2024:\n\n- with Chile – 3 billion dollars;\n- with Kenya – 2 billion dollars.";
        assertEquals(
                List.of("3000000000 PE+CL", "2000000000 PE+KE"), factsIn("en", text, "figure", "value", "countries"));
    }

    @Test
    void whatConcernsNoStateIsNoFigure() {
        String text = "The World Bank gave loans of 5 billion dollars for energy.";
        assertEquals(List.of(), factsIn("en", text, "figure", "value"));
    }

    @Test
    void whatOneStateDoesAloneIsNoRelation() {
        String text = "Peru exported energy for 3 billion dollars in 2024, its minister said.";
        assertEquals(List.of(), factsIn("en", text, "figure", "value"));
        assertEquals(List.of("3000000000"), factsIn("en", text + " Chile bought it.", "figure", "value"));
    }
}
