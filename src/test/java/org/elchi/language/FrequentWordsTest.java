package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words counted for several languages at once. */
class FrequentWordsTest {
    private static final FrequentWords WORDS =
            new FrequentWords(Map.of("və", new int[] {0}, "de", new int[] {1, 2}, "don't", new int[] {2}));

    private static int[] hits(String text, int total) {
        int[] hits = new int[3];
        assertEquals(total, WORDS.count(text.toCharArray(), hits));
        return hits;
    }

    @Test
    void eachLanguageGetsItsWords() {
        assertArrayEquals(new int[] {1, 2, 3}, hits("və de, don't (de) xx", 5));
        assertArrayEquals(new int[] {0, 0, 0}, hits("", 0));
        assertArrayEquals(new int[] {1, 0, 0}, hits("12 və", 1));
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        Map<String, int[]> same = new HashMap<>(Map.of("Aa", new int[] {0}, "BB", new int[] {1}));
        int[] hits = new int[2];
        new FrequentWords(same).count("BB Aa BB C#".toCharArray(), hits);
        assertArrayEquals(new int[] {1, 2}, hits);
    }
}
