package org.elchi.text;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final Rewritten text;
    private final @Nullable WrittenWords words;

    private ReadableText(SourceText source, Rewritten text, @Nullable WrittenWords words) {
        this.source = source;
        this.text = text;
        this.words = words;
    }

    /**
     * This text in other letters.
     *
     * @param letters the other letters
     * @param places for each of them where it comes from in this text, begin and end
     */
    ReadableText rewritten(String letters, List<int[]> places) {
        Rewritten.Writer out = text.rewrite();
        for (int i = 0; i < letters.length(); i++) {
            out.write(letters.charAt(i), places.get(i)[0], places.get(i)[1]);
        }
        return new ReadableText(source, out.done(), new WrittenWords(text.value(), letters, places));
    }

    /** Words of {@link #value()}, or the beginnings of such, in the letters in which the text was given. */
    public String written(String read) {
        return words == null ? read : words.written(read);
    }

    /** Makes the readable form of a text, in time linear in its length. */
    public static ReadableText of(SourceText source) {
        Rewritten given = Clutter.clear(Entities.decode(Rewritten.of(source.value())));
        Builder builder = new Builder(given);
        builder.readAll();
        return new ReadableText(source, builder.out.done(), null);
    }

    /** How words are written in readable texts; a lexicon's words and a text's meet in this form. */
    public static String form(String words) {
        return isPlain(words) ? words : of(SourceText.of(words)).value();
    }

    /** Whether words surely are written as in readable texts: letters, digits, hyphens, single spaces. Most words of a lexicon are. */
    private static boolean isPlain(String words) {
        boolean latin = false;
        boolean schwa = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' && i > 0 && i + 1 < words.length() && words.charAt(i - 1) != ' ';
            boolean cyrillic = c >= '\u0400' && c < '\u0530' && Character.isLetter(c);
            boolean other = c < '\u0250' && (Character.isLetterOrDigit(c) || c == '-' || c == '=' || c == '~');
            if (!space && !cyrillic && !other) {
                return false;
            }
            latin |= other && Character.isLetter(c);
            schwa |= c == '\u04D9' || c == '\u04D8';
        }
        return !(latin && schwa);
    }

    /**
     * The text without some of its parts; places in what is left are still places in the text as given.
     *
     * @param parts begin and end of each in {@link #value()}, in order
     */
    public ReadableText without(List<int[]> parts) {
        Rewritten.Writer out = text.rewrite();
        int at = 0;
        for (int[] part : parts) {
            for (; at < part[0]; at++) {
                out.keep(at);
            }
            at = Math.max(at, part[1]);
        }
        for (; at < text.value().length(); at++) {
            out.keep(at);
        }
        return new ReadableText(source, out.done(), words);
    }

    /** The text as given. */
    public SourceText source() {
        return source;
    }

    /** The text to read. */
    public String value() {
        return text.value();
    }

    /**
     * Where characters of {@link #value()} stand in the text as given.
     *
     * @param from first character
     * @param to character after the last one, greater than from
     */
    public Span span(int from, int to) {
        return new Span(source.codePointIndex(text.start(from)), source.codePointIndex(text.end(to - 1)));
    }

    /** Reads the source code point by code point and notes for each written character where it came from. */
    private static final class Builder {
        private final String in;
        private final Rewritten.Writer out;
        private int at;

        Builder(Rewritten given) {
            this.in = given.value();
            this.out = given.rewrite();
        }

        void readAll() {
            while (at < in.length()) {
                int c = in.codePointAt(at);
                int after = at + Character.charCount(c);
                if (after < in.length() && isMark(in.codePointAt(after))) {
                    readCluster(after);
                } else if (c == '\r' && after < in.length() && in.charAt(after) == '\n') {
                    out.write('\n', at, after + 1);
                    at = after + 1;
                } else {
                    writePlain(c, after);
                    at = after;
                }
            }
        }

        /** A base with combining marks: composed as one, so that NFD reads as NFC. */
        private void readCluster(int afterBase) {
            int end = afterBase;
            for (int count = 1; end < in.length() && count <= MOST_MARKS && isMark(in.codePointAt(end)); count++) {
                end += Character.charCount(in.codePointAt(end));
            }
            out.write(NFC.normalize(in.substring(at, end)), at, end);
            at = end;
        }

        private void writePlain(int c, int after) {
            if (c < 0x80) {
                write(asciiForm((char) c), after);
            } else if (c > 0xFFFF) {
                out.write(Character.toString(c), at, after);
            } else {
                char form = otherForm((char) c);
                if (form != DROPPED) {
                    write(latinForm(form), after);
                }
            }
        }

        /** Writes a character; of several spaces the first. */
        private void write(char c, int after) {
            if (c != ' ' || out.isEmpty() || out.last() != ' ') {
                out.write(c, at, after);
            }
        }

        /** A Cyrillic schwa typed among Latin letters is the Latin one; in Azerbaijani news it comes often. */
        private char latinForm(char c) {
            if (c != '\u04D9' && c != '\u04D8') {
                return c;
            }
            boolean latin = isLatin(out.last()) || isLatin(at + 1 < in.length() ? in.charAt(at + 1) : ' ');
            return !latin ? c : c == '\u04D9' ? '\u0259' : '\u018F';
        }

        private static boolean isLatin(char c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
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
                case '\u061C', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> DROPPED;
                case '\u2066', '\u2067', '\u2068', '\u2069' -> DROPPED;
                case '\u2028', '\u2029', '\u0085' -> '\n';
                case '\u201C', '\u201D', '\u201E', '\u201F', '\uFF02', '\u2033' -> '"';
                case '\u2039' -> '«';
                case '\u203A' -> '»';
                case '\u2018', '\u2019', '\u201B', '\u02BB', '\u02BC', '\u02BD', '\u00B4', '\u2032' -> '\'';
                case '\u2010', '\u2011' -> '-';
                case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '–';
                default -> Character.isSpaceChar(c) ? ' ' : c;
            };
        }
    }
}
