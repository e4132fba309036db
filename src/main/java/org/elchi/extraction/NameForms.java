package org.elchi.extraction;

import java.util.Arrays;
import java.util.List;

/** Compares forms of a name within one document: "A. Atamoğlanov" is "Ağalar Atamoğlanov". Stateless. */
final class NameForms {
    private NameForms() {}

    /** Whether two base forms name one person: equal, or initials of the other with the same family name. */
    static boolean areSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        List<String> one = parts(a);
        List<String> two = parts(b);
        if (one.size() < 2 || two.size() < 2) {
            return false;
        }
        boolean surname = one.get(one.size() - 1).equals(two.get(two.size() - 1));
        return surname && fits(one.get(0), two.get(0));
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
        List<String> parts = parts(name);
        return parts.size() > 1 && parts.get(parts.size() - 1).equals(word);
    }

    /** Whether two names end in the same word. */
    static boolean shareSurname(String a, String b) {
        List<String> one = parts(a);
        List<String> two = parts(b);
        return one.get(one.size() - 1).equals(two.get(two.size() - 1));
    }

    /** The words of a name; initials keep their full stop, also where no space follows. */
    private static List<String> parts(String name) {
        return Arrays.asList(name.replaceAll("\\.(?=\\S)", ". ").split(" +"));
    }
}
