package org.elchi.rdf;

import com.ibm.icu.text.Transliterator;

/** Names as ASCII words for IRIs: "Ağalar Atamoğlanov" is {@code agalar-atamoglanov}, in any script. Stateless. */
final class Slug {
    private Slug() {}

    /** Loaded at the first name in another script than Latin: its rules are many. */
    private static final class AnyScript {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static final class Latin {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    }

    /**
     * Writes a name in lower-case ASCII letters, digits and single hyphens.
     *
     * @return the words; {@code x} where nothing of the name can be written so
     */
    static String of(String name) {
        String ascii = isAscii(name) ? name : transliterate(withoutSchwa(name));
        StringBuilder slug = new StringBuilder(ascii.length());
        boolean gap = false;
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(lower);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }

    /** ICU's Latin-ASCII leaves the schwa of Azerbaijani as it is; it is an e where there is none, as in passports. */
    private static String withoutSchwa(String name) {
        return name.replace('ə', 'e').replace('Ə', 'E');
    }

    private static String transliterate(String name) {
        boolean latin = name.codePoints()
                .allMatch(
                        c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return (latin ? Latin.TO_ASCII : AnyScript.TO_ASCII).transliterate(name);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }
}
