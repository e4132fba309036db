package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.junit.jupiter.api.Test;

/** What a sentence leaves to others: whose name, which year, where a quotation ends, what an amount measures. */
class F01AcrossSentencesTest {
    private static List<Fact> facts(String text, String type) {
        return Extracted.read(text, "en").listFacts(type);
    }

    private static String values(Fact fact, String role) {
        return fact.values(role).stream()
                .map(value -> value instanceof Value.Reference reference
                        ? reference.label()
                        : value instanceof Value.Text words
                                ? words.value()
                                : value instanceof Value.Date date
                                        ? date.iso()
                                        : value instanceof Value.Number number
                                                ? number.value().toPlainString()
                                                : String.valueOf(value))
                .collect(Collectors.joining("+"));
    }

    private static List<String> all(String text, String type, String role) {
        return facts(text, type).stream().map(fact -> values(fact, role)).toList();
    }

    @Test
    void ofNamesakesTheOneWhoHoldsTheOfficeIsMeant() {
        String text = "President Osman Rosner of Chile arrived. He laid a wreath at the tomb of the late Karl Rosner. "
                + "President Rosner praised the ties of Chile and Kenya.";
        assertEquals(List.of("Osman Rosner"), all(text, "statement", "speaker"));
    }

    @Test
    void aQuotationThatClosesParagraphsLaterIsOne() {
        String text = "Kenyan President Osman Rosner said: \"Our ties with Chile grow.\nTrade with Chile grows, too.\n"
                + "We thank Chile for its help.\"";
        assertEquals(3, facts(text, "statement").size());
    }

    @Test
    void aStatementIsProvenByItsSentence() {
        String text = "Kenyan President Osman Rosner praised the ties with Chile.";
        assertEquals(
                "Kenyan President Osman Rosner praised the ties with Chile",
                facts(text, "statement").get(0).evidence().get(0).quote());
    }

    @Test
    void aMonthFarAheadIsThatOfTheYearBefore() {
        String text = "Kenyan President Osman Rosner visited Chile in December.";
        assertEquals(List.of("2025-12"), all(text, "event", "date"));
    }

    @Test
    void aCurrencyMayStandAtItsNumber() {
        String text = "Trade between Kenya and Malaysia reached RM113.9 billion in 2024.";
        assertEquals(List.of("113900000000"), all(text, "figure", "value"));
    }

    @Test
    void whatFollowsAnAmountMayTellWhatItMeasures() {
        String text = "Kenya gave Chile 98 million dollars in grants for trade.";
        assertEquals(List.of("grant"), all(text, "figure", "measure"));
    }

    @Test
    void aTitleMayBelongToTheName() {
        assertEquals(List.of("Pope Osmar"), all("Kenya's president met Pope Osmar.", "person", "name"));
    }

    @Test
    void aBodyInsideTheNameOfAnotherIsNotNamed() {
        assertEquals(
                List.of("UN General Assembly"),
                all("Kenya and Chile spoke at the UN General Assembly.", "organization", "name"));
    }

    @Test
    void aBareHeadTakesUpWhatWasNamedBefore() {
        String text = "Kenya and Chile will build a standard gauge railway. They said the railway will open in 2030.";
        assertEquals(List.of("standard gauge railway"), all(text, "initiative", "name"));
    }

    @Test
    void afterSomebodyUnnamedHeIsNobody() {
        String text =
                "Kenyan Foreign Minister Osman Rosner praised the ties with Chile. A senior diplomat said trade with Chile "
                        + "grows. He added that Chile helps.";
        assertEquals(1, facts(text, "statement").size());
    }

    @Test
    void aCounterpartHoldsTheOfficeOfWhomTheTextNamedBefore() {
        String text = "Chilean Foreign Minister Osman Rosner praised the ties with Kenya. "
                + "He thanked his Kenyan counterpart Amina Wekesa for the help.";
        assertEquals(List.of("foreign minister", "foreign minister"), Extracted.factsIn("en", text, "posting", "role"));
    }

    @Test
    void theLeaderOfAStateIsTheOneWhoIsNamedWithItOnly() {
        String text =
                "Chile's Osman Rosner praised the ties with Kenya. The Chilean leader said trade with Kenya grows.";
        assertEquals(List.of("Osman Rosner", "Osman Rosner"), all(text, "statement", "speaker"));
    }

    @Test
    void aShortNameThatEndsItsSentenceIsNoInitial() {
        String text = "Kenya thanked the Chilean ambassador Osman Rosner Vu. Trade grows.";
        assertEquals(List.of("Osman Rosner Vu"), all(text, "person", "name"));
    }

    @Test
    void aSmallSyllableAfterAHyphenBelongsToTheName() {
        String text = "Kenya thanked the Korean ambassador Osman Ros-ner. A Velkor-led group came.";
        assertEquals(List.of("Osman Ros-ner"), all(text, "person", "name"));
    }

    @Test
    void anOfficeToldInOnePlaceStaysWhereAnotherTellsTheState() {
        String text = "Kenya and Chile met. The Kenyan delegation was led by Osman Rosner, the trade minister. "
                + "Osman Rosner praised the ties.";
        assertEquals(List.of("minister KE"), Extracted.factsIn("en", text, "posting", "role", "represents"));
    }

    @Test
    void theyAreTheTwoWhomTheSentenceNames() {
        String text = "Kenyan President Osman Rosner and German President Karl Demir praised the ties with Chile. "
                + "Chilean President Pablo Arriaga held talks with Peruvian President Falk Wekesa, where they urged dialogue on trade.";
        assertEquals(
                List.of("Osman Rosner", "Karl Demir", "Pablo Arriaga", "Falk Wekesa"),
                all(text, "statement", "speaker"));
    }

    @Test
    void whoIsNamedInWhatIsSaidIsNotHeWhoSaysIt() {
        String lead = "Кения президенті Карло Беллини саудаға қызығушылық танытатынын айтты.\n\n";
        String said = "– Марко Ферри осы аптада менің қонағым болды. Ертең екі ел келісімге қол қояды, – деді ол.";
        String mysyr = "\n\nМысыр елшісі Марко Ферри келді.";
        assertEquals(
                List.of("Карло Беллини", "Карло Беллини", "Карло Беллини"),
                Extracted.factsIn("kk", lead + said + mysyr, "statement", "speaker"));
    }

    @Test
    void aTitleAfterANameHasItsCase() {
        String lead =
                "Кения президенті Карло Беллини Мысырмен сауда артқанын айтты. Марко Ферри мырзамен әңгіме ұзаққа созылды.";
        String said = " Ол екі ел арасындағы байланыс нығайып келе жатқанын атап өтті.";
        String mysyr = "\n\nМысыр елшісі Марко Ферри келді.";
        assertEquals(
                List.of("Карло Беллини", "Карло Беллини"),
                Extracted.factsIn("kk", lead + said + mysyr, "statement", "speaker"));
    }

    @Test
    void aNameThatIsCutShortIsTheSamePersons() {
        String text = "Kenyan President Osman bin Karl Al Rosner praised the ties with Chile. "
                + "Later President Osman bin Karl thanked Chile.";
        assertEquals(List.of("Osman bin Karl Al Rosner"), all(text, "person", "name"));
    }

    @Test
    void aSpokesmanOfNoNamedStateServesTheMinistryThatSpokeBefore() {
        String text = "Kenya's foreign ministry announced the end of a treaty with Chile. "
                + "Chile must pay, foreign ministry spokesman Osman Rosner said.";
        assertEquals(List.of("KE"), Extracted.factsIn("en", text, "posting", "represents"));
    }

    @Test
    void aTitleMayNameWhoAnswers() {
        String text =
                "Foreign Ministry Spokesperson Osman Rosner's Regular Press Conference\n\nQ: How are the ties of Kenya "
                        + "and Chile?\n\nA: Kenya's trade with Chile grows.\n\nQ: Will they grow?\n\nA: Kenya will help Chile.";
        assertEquals(List.of("Osman Rosner", "Osman Rosner"), all(text, "statement", "speaker"));
    }

    @Test
    void aPeriodBeyondACommaIsRatherTheNextFigures() {
        String text = "In 2020, the trade of Kenya and Chile reached $3 billion, and in 2021 it exceeded $4 billion.";
        assertEquals(
                List.of("3000000000 2020", "4000000000 2021"),
                Extracted.factsIn("en", text, "figure", "value", "period"));
    }

    @Test
    void anAmountThatConcernsNoStateIsNoFigure() {
        assertEquals(List.of(), facts("The club paid $50 million for two players and their trade.", "figure"));
    }
}
