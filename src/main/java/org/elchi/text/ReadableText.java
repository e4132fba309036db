package org.elchi.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text as rules read it: composed (NFC), without soft hyphens and zero-width characters, with one kind of space, line
 * end, hyphen and apostrophe; each of its characters knows which code points of the {@link SourceText} it stands for. So
 * rules are written once, and offsets refer to the text as given all the same. Immutable.
 *
 * <p>Quotation marks become {@code "} where the mark may open or close, {@code «} where it can only open, {@code »} where it
 * can only close. Dashes between words become {@code –}.
 */
public final class ReadableText {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final char DROPPED = 0;
    /** More marks on one letter than any script writes; to compose a run without end takes more than linear time. */
    private static final int MOST_MARKS = 30;

    private final SourceText source;
    private final String value;
    private final int[] starts;
    private final int[] ends;

    private ReadableText(SourceText source, String value, int[] starts, int[] ends) {
        this.source = source;
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /** Makes the readable form of a text, in time linear in its length. */
    public static ReadableText of(SourceText source) {
        Builder builder = new Builder(source.value());
        builder.readAll();
        return new ReadableText(
                source,
                builder.out.toString(),
                Arrays.copyOf(builder.starts, builder.out.length()),
                Arrays.copyOf(builder.ends, builder.out.length()));
    }

    /** The text as given. */
    public SourceText source() {
        return source;
    }

    /** The text to read. */
    public String value() {
        return value;
    }

    /**
     * Where characters of {@link #value()} stand in the text as given.
     *
     * @param from first character
     * @param to character after the last one, greater than from
     */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Reads code points of the source and notes for each written character where it came from. */
    private static final class Builder {
        private final String in;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private int at;
        private int codePoint;

        Builder(String in) {
            this.in = in;
            this.out = new StringBuilder(in.length());
            this.starts = new int[in.length() + 16];
            this.ends = new int[in.length() + 16];
        }

        void readAll() {
            while (at < in.length()) {
                int c = in.codePointAt(at);
                int after = at + Character.charCount(c);
                if (after < in.length() && isMark(in.codePointAt(after))) {
                    readCluster(after);
                } else if (c == '\r' && after < in.length() && in.charAt(after) == '\n') {
                    write("\n", codePoint, codePoint + 2);
                    at = after + 1;
                    codePoint += 2;
                } else {
                    writePlain(c);
                    at = after;
                    codePoint++;
                }
            }
        }

        /** A base with combining marks: composed as one, so that NFD reads as NFC. */
        private void readCluster(int afterBase) {
            int end = afterBase;
            int count = 1;
            while (end < in.length() && count <= MOST_MARKS && isMark(in.codePointAt(end))) {
                end += Character.charCount(in.codePointAt(end));
                count++;
            }
            write(NFC.normalize(in.substring(at, end)), codePoint, codePoint + count);
            at = end;
            codePoint += count;
        }

        private void writePlain(int c) {
            if (c < 0x80) {
                write(asciiForm((char) c), codePoint);
            } else if (c > 0xFFFF) {
                write(new String(Character.toChars(c)), codePoint, codePoint + 1);
            } else {
                char form = otherForm((char) c);
                if (form != DROPPED) {
                    write(latinForm(form), codePoint);
                }
            }
        }

        /** A Cyrillic schwa typed among Latin letters is the Latin one; in Azerbaijani news it comes often. */
        private char latinForm(char c) {
            if (c != '\u04D9' && c != '\u04D8') {
                return c;
            }
            boolean latin = isLatin(out.isEmpty() ? ' ' : out.charAt(out.length() - 1))
                    || isLatin(at + 1 < in.length() ? in.charAt(at + 1) : ' ');
            return !latin ? c : c == '\u04D9' ? '\u0259' : '\u018F';
        }

        private static boolean isLatin(char c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        }

        private void write(String written, int start, int end) {
            for (int i = 0; i < written.length(); i++) {
                grow();
                starts[out.length()] = start;
                ends[out.length()] = end;
                out.append(written.charAt(i));
            }
        }

        private void write(char written, int start) {
            grow();
            starts[out.length()] = start;
            ends[out.length()] = start + 1;
            out.append(written);
        }

        private void grow() {
            if (out.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
        }

        private static boolean isMark(int c) {
            return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private static char asciiForm(char c) {
            return switch (c) {
                case '\t', '\f', 0x0B -> ' ';
                case '\r' -> '\n';
                case '`' -> '\'';
                default -> c;
            };
        }

        private static char otherForm(char c) {
            return switch (c) {
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> DROPPED;
                case '\u2028', '\u2029', '\u0085' -> '\n';
                case '\u201C', '\u201D', '\u201E', '\u201F', '\uFF02', '\u2033' -> '"';
                case '\u2039' -> '«';
                case '\u203A' -> '»';
                case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
                case '\u2010', '\u2011' -> '-';
                case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '–';
                default -> Character.isSpaceChar(c) ? ' ' : c;
            };
        }
    }
}
