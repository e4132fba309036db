package org.elchi.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands for another one, of which each character knows which characters it was made of: so that a text can be cleaned
 * step by step and still be quoted to the letter. Immutable.
 */
final class Rewritten {
    private final String value;
    /** For each character where its source begins and ends; null where nothing has been rewritten. */
    private final int @Nullable [] starts;

    private final int @Nullable [] ends;

    private Rewritten(String value, int @Nullable [] starts, int @Nullable [] ends) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text that stands for itself. */
    static Rewritten of(String value) {
        return new Rewritten(value, null, null);
    }

    String value() {
        return value;
    }

    /** Where what a character stands for begins in the first text. */
    int start(int index) {
        return starts == null ? index : starts[index];
    }

    /** Where what a character stands for ends in the first text. */
    int end(int index) {
        return ends == null ? index + 1 : ends[index];
    }

    /** Begins another text that stands for this one. */
    Writer rewrite() {
        return new Writer(this);
    }

    /** Writes a text character by character, from left to right. Used by one thread. */
    static final class Writer {
        private final Rewritten from;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        private Writer(Rewritten from) {
            this.from = from;
            this.out = new StringBuilder(from.value.length());
            this.starts = new int[from.value.length() + 16];
            this.ends = new int[from.value.length() + 16];
        }

        /** Writes the character at an index as it is. */
        void keep(int index) {
            write(from.value.charAt(index), index, index + 1);
        }

        /** Writes a character in place of those between two indexes. */
        void write(char written, int first, int end) {
            if (out.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[out.length()] = from.start(first);
            ends[out.length()] = from.end(end - 1);
            out.append(written);
        }

        /** Writes characters in place of those between two indexes; each stands for all of them. */
        void write(String written, int first, int end) {
            for (int i = 0; i < written.length(); i++) {
                write(written.charAt(i), first, end);
            }
        }

        /** The last character written, a space where there is none. */
        char last() {
            return out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        }

        boolean isEmpty() {
            return out.isEmpty();
        }

        Rewritten done() {
            return new Rewritten(out.toString(), starts, ends);
        }
    }
}
