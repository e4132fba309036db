package org.elchi.extraction;

import static org.elchi.extraction.Extracted.factsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are statements, and whose: quotations over several paragraphs, talk of home affairs, speakers without an office. */
class F03WhatIsSaidTest {
    private static final String LEAD =
            "Talks in Riga\n\nPortuguese Foreign Minister Rui Almeida said ties with Latvia were growing.\n\n";

    private static List<String> speakers(String text) {
        return factsIn("en", text, "statement", "speaker");
    }

    @Test
    void aQuotationThatFillsTheNextParagraphGoesOn() {
        assertEquals(
                List.of("Rui Almeida", "Rui Almeida"),
                speakers(LEAD + "\"Our trade with Latvia has doubled within two years.\""));
    }

    @Test
    void aHeadingBetweenQuotationMarksIsNotSaid() {
        assertEquals(List.of("Rui Almeida"), speakers(LEAD + "\"Our trade with Latvia has doubled\"\n\nIt rained."));
    }

    @Test
    void aQuotationOfSeveralParagraphsIsWhollySaid() {
        assertEquals(
                List.of("Rui Almeida", "Rui Almeida", "Rui Almeida"),
                speakers(
                        """
                        Talks in Riga

                        "Our trade with Latvia has doubled.

                        We value the "Amber Road" project with Latvia.

                        Our two countries will build a port together," Portuguese Foreign Minister Rui Almeida said.
                        """));
    }

    @Test
    void whatIsSaidAtHomeAboutHomeIsNoStatement() {
        assertEquals(
                List.of(),
                speakers("A new law\n\nPortuguese Prime Minister Rui Almeida said investment in Portugal would grow."));
    }

    @Test
    void whereTwoCountriesAreSpokenOfItIsNotHome() {
        assertEquals(
                List.of("Rui Almeida"),
                speakers(
                        "A new flight\n\nPortuguese Prime Minister Rui Almeida said trade between the two countries would grow."));
    }

    @Test
    void whatIsSaidOfTwoOtherStatesIsSaidByOnesOwn() {
        assertEquals(
                List.of("MA+LV+PT"),
                factsIn(
                        "en",
                        "Talks\n\nPortuguese Foreign Minister Rui Almeida said Morocco and Latvia needed a direct flight.",
                        "statement",
                        "countries"));
    }

    @Test
    void whoHoldsNoOfficeSpeaksOfStatesOnlyWhereTheWordsDo() {
        String text =
                "Portugal beat Latvia on Sunday. Anna Kalnina said she hoped to play again. Anna Kalnina said %s.";
        assertEquals(List.of(), speakers("The match\n\n" + text.formatted("she expected a hard winter")));
        assertEquals(
                List.of("Anna Kalnina"),
                speakers("The match\n\n" + text.formatted("Portugal and Latvia were friends")));
    }

    private static final String INTERVIEW =
            """
            An interview

            The Ambassador of Portugal to Latvia, Rui Almeida, answered our questions.

            Q: How is trade with Latvia?

            A: %s

            Q: Tourism has been slow for years...

            A: Portugal expects more guests from Latvia.

            %s
            """;

    @Test
    void whereLabelsTakeTurnsAQuestionNeedsNoMark() {
        assertEquals(
                2,
                speakers(INTERVIEW.formatted("Our trade with Latvia is growing.", ""))
                        .size());
    }

    @Test
    void smallTalkIsNoStatement() {
        assertEquals(
                1, speakers(INTERVIEW.formatted("Let me put you right.", "")).size());
    }

    @Test
    void whatIsToldOfWhoAnswersIsNoAnswer() {
        assertEquals(
                2,
                speakers(INTERVIEW.formatted(
                                "Our trade with Latvia is growing.", "Rui Almeida has served in Latvia since 2022."))
                        .size());
    }

    /** Longer than marks are paired over: the closing one stands alone, and the opening one is looked for. */
    @Test
    void aLetterOfManySentencesIsSaidByWhomItsEndNames() {
        String paragraph =
                "Trade with Latvia grows in all of our towns. ".repeat(30).strip() + "\n\n";
        String letter = "“We praise Latvia. " + paragraph + paragraph + paragraph
                + "Latvia helps us”, Portuguese President Rui Almeida said.";
        assertEquals(Collections.nCopies(92, "Rui Almeida"), speakers(letter));
    }
}
