package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a figure measures and for which time, where a sentence leaves that to the one before; counted from Sunday, 1 March 2026. */
class B02PeriodTest {
    private static List<String> figures(String text) {
        return Extracted.facts(
                "Rumıniya və Bolqarıstan arasında ticarət. " + text, "figure", "measure", "value", "period");
    }

    @Test
    void eachFigureTakesTheYearNearestToIt() {
        assertEquals(
                List.of("trade turnover 500000000 2023", "trade turnover 620000000 2024"),
                figures("2023-cü ildə ticarət dövriyyəsi 500 milyon dollar, 2024-cü ildə 620 milyon dollar olub."));
    }

    @Test
    void measureAndPeriodGoOnInTheNextSentence() {
        assertEquals(
                List.of("trade turnover 500000000 2023", "exports 300000000 2023"),
                figures(
                        "2023-cü ildə ticarət dövriyyəsi 500 milyon dollar olub. İxrac 300 milyon dollar təşkil edib."));
    }

    @Test
    void aPartOfAYearIsAnIntervalOfMonths() {
        assertEquals(
                List.of("exports 300000000 2025-01/2025-06"),
                figures("2025-ci ilin birinci yarısında ixrac 300 milyon dollar təşkil edib."));
    }

    @Test
    void growthAndLevelAreToldApart() {
        assertEquals(
                List.of("trade turnover growth 12 2025", "trade turnover 500000000 2025"),
                figures("2025-ci ildə ticarət dövriyyəsi 12 faiz artıb və 500 milyon dollar təşkil edib."));
    }

    @Test
    void anAmountThatNothingMeasuresIsNoFigure() {
        assertEquals(List.of(), figures("Şirkət 3 milyon dollar cərimələnib."));
    }

    @Test
    void aWeekdayIsTheLastOneBeforePublication() {
        assertEquals(
                List.of("meeting 2026-02-24"),
                Extracted.facts(
                        "Rumıniyanın xarici işlər naziri İon Popesku çərşənbə axşamı Bolqarıstanın baş naziri Petır Dimov ilə görüşüb.",
                        "event",
                        "type",
                        "date"));
    }
}
