package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By when: the last day that the words allow, counted from 1 March 2026 where they are relative. */
class B01DeadlineTest {
    @Test
    void everyFormOfADeadlineGivesItsLastDay() {
        String[][] forms = {
            {"2027-ci ilin sonuna qədər", "2027-12-31"},
            {"2027-ci ilin sonunadək", "2027-12-31"},
            {"2027-ci ilin sonuna kimi", "2027-12-31"},
            {"2028-ci ilin birinci yarısınadək", "2028-06-30"},
            {"gələn ilin sonunadək", "2027-12-31"},
            {"ilin sonuna qədər", "2026-12-31"},
            {"30 iyun 2027-ci il tarixinədək", "2027-06-30"},
            {"30 iyun 2027-ci il tarixinə qədər", "2027-06-30"},
            {"30.06.2027-dək", "2027-06-30"},
            {"2027-ci ildə", "2027-12-31"},
            {"gələn il", "2027-12-31"},
        };
        List<String> wrong = new ArrayList<>();
        for (String[] form : forms) {
            String text = "Rumıniya və Bolqarıstan arasında \"Mavi Yol\" layihəsi " + form[0] + " başa çatdırılacaq.";
            List<String> found = Extracted.facts(text, "initiative", "deadline", "status");
            if (!found.equals(List.of(form[1] + " planned"))) {
                wrong.add(form[0] + " gave " + found);
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void aDeadlineIsACommitmentOfTheParties() {
        assertEquals(
                List.of("RO+BG Mavi Yol 2027-12-31 2027-ci ilin sonuna qədər year planned"),
                Extracted.facts(
                        "Rumıniya və Bolqarıstan arasında \"Mavi Yol\" layihəsi 2027-ci ilin sonuna qədər başa çatdırılacaq.",
                        "commitment",
                        "by",
                        "what",
                        "due",
                        "dueText",
                        "dueGranularity",
                        "status"));
    }

    @Test
    void aDayThatThereIsNotIsNoDeadline() {
        assertEquals(
                List.of("-"),
                Extracted.facts(
                        "Rumıniya və Bolqarıstan arasında \"Mavi Yol\" layihəsi 31.06.2027-dək başa çatdırılacaq.",
                        "initiative",
                        "deadline"));
    }

    @Test
    void whatIsDoneHasNoDeadline() {
        assertEquals(
                List.of("- completed"),
                Extracted.facts(
                        "Rumıniya və Bolqarıstan arasında \"Mavi Yol\" layihəsi 2024-cü ildə başa çatdırılıb.",
                        "initiative",
                        "deadline",
                        "status"));
    }
}
