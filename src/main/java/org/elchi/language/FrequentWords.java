package org.elchi.language;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frequent words of languages, found in a text without making a string of each of its words. Immutable, safe for use by several
 * threads.
 */
final class FrequentWords {
    private static final int[] NONE = {};

    /** Open addressing: a word stands at its hash or in the next free place after it. */
    private final char[] @Nullable [] words;

    private final int[][] languages;

    /**
     * Takes up words.
     *
     * @param languagesByWord for each word in small letters the numbers of the languages in which it is frequent
     */
    FrequentWords(Map<String, int[]> languagesByWord) {
        int size = Integer.highestOneBit(Math.max(1, languagesByWord.size()) * 4);
        this.words = new char[size][];
        this.languages = new int[size][];
        languagesByWord.forEach((word, numbers) -> {
            int at = word.hashCode() & size - 1;
            while (words[at] != null) {
                at = at + 1 & size - 1;
            }
            words[at] = word.toCharArray();
            languages[at] = numbers;
        });
    }

    /** Counts the words of a text in small letters, and for each language those that are among its frequent ones. */
    int count(char[] text, int[] hits) {
        int total = 0;
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i < text.length && isWordPart(text[i])) {
                hash = start < 0 ? text[i] : 31 * hash + text[i]; // as String.hashCode does
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                total++;
                for (int language : find(text, start, i, hash)) {
                    hits[language]++;
                }
                start = -1;
            }
        }
        return total;
    }

    private int[] find(char[] text, int first, int end, int hash) {
        int at = hash & words.length - 1;
        for (char[] word = words[at]; word != null; word = words[at]) {
            if (Arrays.equals(word, 0, word.length, text, first, end)) {
                return languages[at];
            }
            at = at + 1 & words.length - 1;
        }
        return NONE;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\'';
    }
}
