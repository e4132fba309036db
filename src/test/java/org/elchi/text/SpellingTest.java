package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Another alphabet is read as the rules' own and given back as it was written. */
class SpellingTest {
    private static final Spelling ACUTE =
            Spelling.of(List.of("a=а", "ǵ=ғ", "y=ы", "sh=ш", "t=т", "s=с/ц", "q=қ", "n=н", "ı=и", "r=р", "e=е"));
    private static final Spelling PLAIN = Spelling.of(List.of("a=а", "y=ы", "t=т", "s=с", "q=қ", "n=н"));

    private static ReadableText read(String text) {
        return ACUTE.rewrite(ReadableText.of(SourceText.of(text)), Set.of("цент", "астана")::contains);
    }

    @Test
    void severalLettersAreOneAndCapitalsStay() {
        assertEquals("Астана – АҚШ-тын", read("Astana – AQSh-tyn").value());
    }

    @Test
    void thePacksWordsDecideWhereLettersMeanTwo() {
        assertEquals("цент сат", read("sent sat").value());
    }

    @Test
    void placesAndWordsAreThoseOfTheTextGiven() {
        ReadableText text = read("Tasha qshash");
        assertEquals("Таша қшаш", text.value());
        assertEquals(new Span(6, 12), text.span(5, 9));
        assertEquals("Tasha qsha", text.written("Таша қша"));
        assertEquals("trade", text.written("trade"));
    }

    @Test
    void theSpellingThatExplainsMostIsTaken() {
        assertEquals(ACUTE, Spelling.best(List.of(PLAIN, ACUTE), "taǵy"));
        assertEquals(PLAIN, Spelling.best(List.of(PLAIN, ACUTE), "tany"));
    }

    @Test
    void aRowWithoutLettersIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Spelling.of(List.of("=а")));
    }
}
