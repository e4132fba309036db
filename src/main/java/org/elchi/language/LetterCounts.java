package org.elchi.language;

/** How often the letters that tell languages apart stand in a text: counted once, asked for every language. Used by one thread. */
final class LetterCounts {
    private final Alphabet alphabet;
    private final int[] counts;
    private final int length;

    private LetterCounts(Alphabet alphabet, char[] text) {
        this.alphabet = alphabet;
        this.counts = new int[alphabet.size];
        this.length = text.length;
        for (char c : text) {
            counts[alphabet.numbers[c]]++;
        }
    }

    /** The share of letters in all characters of the text. */
    double share(int[] letters) {
        int count = 0;
        for (int letter : letters) {
            count += counts[alphabet.numbers[letter]];
        }
        return (double) count / length;
    }

    /** The letters that are counted. Filled while languages are read, then safe for use by several threads. */
    static final class Alphabet {
        /** For each character its place among the counts, zero for all that nobody asks for. */
        private final short[] numbers = new short[Character.MAX_VALUE + 1];

        private int size = 1;

        /** Has letters counted. */
        void add(int[] letters) {
            for (int letter : letters) {
                if (numbers[letter] == 0) {
                    numbers[letter] = (short) size++;
                }
            }
        }

        /** Counts them in a text in small letters. */
        LetterCounts count(char[] text) {
            return new LetterCounts(this, text);
        }
    }
}
