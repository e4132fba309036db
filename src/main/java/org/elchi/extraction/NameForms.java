package org.elchi.extraction;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Compares forms of a name within one document: "A. Atamoğlanov" is "Ağalar Atamoğlanov". Stateless. */
final class NameForms {
    /** Names that one is compared with; a document has a handful of a first name. */
    private static final int MOST_COMPARED = 50;

    private NameForms() {}

    /**
     * Whether two base forms name one person: equal, initials of the other with the same family name, or the other without a
     * middle name.
     */
    static boolean areSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String surname = surname(a);
        boolean parted = surname.length() < a.length() && surname.length() < b.length();
        return parted && surname.equals(surname(b)) && (fits(first(a), first(b)) || isShorter(a, b) || isShorter(b, a));
    }

    /** "Shehbaz Sharif" for "Muhammad Shehbaz Sharif": every word of the one stands in the other, in that order. */
    private static boolean isShorter(String shorter, String longer) {
        int at = 0;
        for (String word : shorter.split(" ")) {
            int found = (" " + longer + " ").indexOf(" " + word + " ", at);
            if (found < 0) {
                return false;
            }
            at = found + word.length();
        }
        return true;
    }

    /** Of those with the same first name who is meant by "Mohamed bin Zayed" beside "Mohamed bin Zayed Al Nahyan", null if nobody. */
    static @Nullable Person findCut(Set<Person> sameFirst, String name) {
        int compared = 0;
        for (Person person : sameFirst) {
            boolean one = isCut(person.name(), name) || isCut(name, person.name());
            if (one || ++compared == MOST_COMPARED) {
                return one ? person : null;
            }
        }
        return null;
    }

    /** Whether a name of two words or more is the beginning of a fuller one. */
    private static boolean isCut(String shorter, String longer) {
        return shorter.indexOf(' ') > 0 && longer.startsWith(shorter + " ");
    }

    private static boolean fits(String a, String b) {
        if (a.endsWith(".") || b.endsWith(".")) {
            String initial = a.endsWith(".") ? a : b;
            String other = a.endsWith(".") ? b : a;
            return other.startsWith(initial.substring(0, initial.length() - 1));
        }
        return a.equals(b);
    }

    /** Whether a word is the family name of a fuller name. */
    static boolean isSurnameOf(String word, String name) {
        String surname = surname(name);
        return surname.length() < name.length() && surname.equals(word);
    }

    /** "Murat OSPANOV" as "Murat Ospanov": newspapers set a family name in capitals; a name all in capitals stays. */
    static String unshouted(String name, UnaryOperator<String> lower) {
        String[] words = name.split(" ");
        StringBuilder quiet = new StringBuilder();
        boolean loud = true;
        for (String word : words) {
            boolean shouted =
                    word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.matches("[IVX]+\\.?");
            loud &= shouted || word.endsWith(".");
            quiet.append(quiet.length() == 0 ? "" : " ")
                    .append(shouted ? word.charAt(0) + lower.apply(word.substring(1)) : word);
        }
        return loud ? name : quiet.toString();
    }

    /**
     * The last word of a name, without the article that a hyphen joins to it ("əs-Sisi"); initials stand apart from it, also where
     * no space follows their full stop.
     */
    static String surname(String name) {
        for (int i = name.length() - 2; i >= 0; i--) {
            if (name.charAt(i) == ' ' || name.charAt(i) == '.' || isJoinedArticle(name, i)) {
                return name.substring(i + 1);
            }
        }
        return name;
    }

    private static boolean isJoinedArticle(String name, int hyphen) {
        int first = Math.max(name.lastIndexOf(' ', hyphen), name.lastIndexOf('.', hyphen)) + 1;
        return name.charAt(hyphen) == '-' && first > 0 && Character.isLowerCase(name.charAt(first));
    }

    /** The first word of a name; an initial with its full stop. */
    static String first(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ') {
                return name.substring(0, i);
            }
            if (name.charAt(i) == '.') {
                return name.substring(0, i + 1);
            }
        }
        return name;
    }
}
