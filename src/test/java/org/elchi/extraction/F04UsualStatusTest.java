package org.elchi.extraction;

import static org.elchi.extraction.Extracted.factsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stage an initiative is at where the text does not say it in so many words. */
class F04UsualStatusTest {
    private static List<String> initiatives(String text) {
        return factsIn("en", "News\n\n" + text, "initiative", "name", "status");
    }

    @Test
    void aVerbFarAwayTellsOfSomethingElse() {
        assertEquals(
                List.of("Free Trade Agreement completed"),
                initiatives(
                        "Portugal and Latvia have a Free Trade Agreement, which the ministers of both countries praised "
                                + "at the reception in the old palace, where the cook could not finish the soup."));
    }
}
