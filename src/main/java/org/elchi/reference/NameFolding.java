package org.elchi.reference;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings a name to the form in which names are compared: without case, accents, and the difference between dotted and
 * dotless i, which upper-case headlines and keyboards lose. Stateless.
 */
public final class NameFolding {
    private NameFolding() {}

    /**
     * Folds a name. "İtaliya", "ITALIYA" and "italiya" fold alike, as do the composed and decomposed forms; so do typographic
     * and straight apostrophes, dashes and hyphens, runs of spaces.
     *
     * @param name any text
     * @return what to compare; never null, empty for a text of spaces
     */
    public static String fold(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('İ', 'i')
                .replace('I', 'i')
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT);
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(codePoint -> appendFolded(folded, codePoint));
        return folded.toString().strip();
    }

    private static void appendFolded(StringBuilder folded, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> {}
            case Character.DASH_PUNCTUATION -> folded.append('-');
            case Character.SPACE_SEPARATOR, Character.CONTROL -> {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
            default -> folded.appendCodePoint(isApostrophe(codePoint) ? '\'' : codePoint);
        }
    }

    private static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '‘', '’', '`', '´', 'ʻ', 'ʼ' -> true;
            default -> false;
        };
    }
}
