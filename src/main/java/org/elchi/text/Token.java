package org.elchi.text;

/**
 * A word, number or mark of a {@link ReadableText}.
 *
 * @param start first character in the readable text
 * @param end character after the last one
 * @param kind what it is
 * @param text the characters
 * @param suffixAt for a number with an ending ("2026-cı", "5th") where in {@link #text} the ending's mark or letters begin; else the
 *     text's length
 * @param spaced whether white space stands before it, or nothing
 * @param lines line ends before it
 */
public record Token(int start, int end, Kind kind, String text, int suffixAt, boolean spaced, int lines) {

    /** Kinds of token. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    /** Whether this is the given mark. */
    public boolean isMark(char mark) {
        return kind == Kind.MARK && text.charAt(0) == mark;
    }

    /** Whether it begins with an upper-case letter. */
    public boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it has two letters or more, none of them lower-case. */
    public boolean isUpperCase() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether any kind of quotation mark. */
    public boolean isQuote() {
        return kind == Kind.MARK && (text.charAt(0) == '"' || text.charAt(0) == '«' || text.charAt(0) == '»');
    }

    /** A number's digits without its ending. */
    public String digits() {
        return text.substring(0, suffixAt);
    }

    /** A number's ending without the mark before it ("cı" in "2026-cı"), empty where it has none. */
    public String suffix() {
        if (suffixAt >= text.length()) {
            return "";
        }
        return Character.isLetter(text.charAt(suffixAt)) ? text.substring(suffixAt) : text.substring(suffixAt + 1);
    }
}
