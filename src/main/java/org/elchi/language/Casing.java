package org.elchi.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a language writes small letters. A pack selects one by name. Stateless. */
public interface Casing {
    /** The word in small letters. */
    String lower(String word);

    /** A casing by the name that packs use: {@code default} or {@code turkic} (I–ı and İ–i are two letters). */
    static Optional<Casing> findCasing(String name) {
        Map<String, Casing> known = Map.of("default", Casing::plain, "turkic", Casing::turkic);
        return Optional.ofNullable(known.get(name));
    }

    /** This casing, with some letters read as others of the same length. */
    default Casing withLetters(Map<Character, Character> letters) {
        if (letters.isEmpty()) {
            return this;
        }
        return word -> {
            String lower = lower(word);
            for (Map.Entry<Character, Character> letter : letters.entrySet()) {
                lower = lower.replace(letter.getKey(), letter.getValue());
            }
            return lower;
        };
    }

    /** Letter by letter, so that a word keeps its length: "İ" alone would become two. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() == word.length() ? lower : word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    }

    private static String turkic(String word) {
        boolean small = true;
        for (int i = 0; i < word.length() && small; i++) {
            small = Character.toLowerCase(word.charAt(i)) == word.charAt(i);
        }
        return small ? word : turkicLetters(word);
    }

    private static String turkicLetters(String word) {
        StringBuilder lower = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(c == 'I' ? 'ı' : c == 'İ' ? 'i' : Character.toLowerCase(c));
        }
        return lower.toString();
    }
}
