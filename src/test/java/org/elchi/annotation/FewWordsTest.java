package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewWordsTest {
    @Test
    void findsEachOfThemAndNoOther() {
        List<String> words = IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
        FewWords few = new FewWords(words);
        assertTrue(words.stream().allMatch(few::contains));
        assertFalse(IntStream.range(300, 3_000).mapToObj(i -> "word" + i).anyMatch(few::contains));
        assertEquals(Set.copyOf(words), few.all());
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        FewWords few = new FewWords(List.of("Aa"));
        assertTrue(few.contains("Aa"));
        assertFalse(few.contains("BB"));
        assertTrue(new FewWords(List.of("BB", "Aa", "AaAa", "BBBB")).contains("AaAa"));
    }

    @Test
    void noWordsHoldNone() {
        assertFalse(new FewWords(List.of()).contains(""));
    }
}
