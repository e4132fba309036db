package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.text.Token;

/**
 * Finds what looks like one name and is two of them side by side, as subject and object stand where a verb comes last: "Lind
 * Okafor'u" in a text that names Maja Lind and Samuel Okafor. Stateless.
 */
final class NeighbouringNames {
    /** Given name, family name and the word that follows. */
    private static final int LONG = 3;

    private NeighbouringNames() {}

    /** The names that are two, each with the token at which the second begins. */
    static Map<Annotation, Integer> split(AnnotatedText text) {
        Map<Annotation, Integer> found = new LinkedHashMap<>();
        listPairs(text).forEach(name -> found.put(name, name.first() + 1));
        Set<String> alone = new HashSet<>();
        text.list("name").stream()
                .filter(n -> n.is("words", "one") && n.is("upper", "no"))
                .forEach(n -> alone.add(text.words(n.first(), n.end())));
        for (Annotation name : text.list("name")) {
            if (name.size() == LONG && endsBeforeLast(text, name, alone)) {
                found.putIfAbsent(name, name.end() - 1);
            }
        }
        return found;
    }

    /** "Maja Lind Okafor's" in a text that says "Lind" elsewhere and nowhere "Okafor": the family name ends before the last word. */
    private static boolean endsBeforeLast(AnnotatedText text, Annotation name, Set<String> alone) {
        int last = name.end() - 1;
        return isWordOfItsOwn(text, last)
                && isWordOfItsOwn(text, last - 1)
                && text.tokens().get(last).isCapitalised()
                && alone.contains(text.tokens().get(last - 1).text())
                && surnamesOf(name).stream().noneMatch(alone::contains);
    }

    /** The names of which the first word is somebody's family name and the rest another's, both named in full elsewhere. */
    private static List<Annotation> listPairs(AnnotatedText text) {
        Map<String, Integer> inFull = new HashMap<>();
        Map<String, Integer> surnames = new HashMap<>();
        List<Annotation> names =
                text.list("name").stream().filter(n -> n.is("words", "many")).toList();
        for (Annotation name : names) {
            new HashSet<>(name.bases()).forEach(base -> inFull.merge(base, 1, Integer::sum));
            surnamesOf(name).forEach(surname -> surnames.merge(surname, 1, Integer::sum));
        }
        List<Annotation> found = new ArrayList<>();
        for (Annotation name : names) {
            List<String> first = new ArrayList<>();
            new NameReadings(text).of(name.first(), name.first() + 1, first);
            if (first.stream()
                            .anyMatch(base -> surnames.containsKey(base)
                                    && !surnamesOf(name).contains(base))
                    && isWordOfItsOwn(text, name.first() + 1)
                    && isKnown(text, name, inFull, surnames)) {
                found.add(name);
            }
        }
        return found;
    }

    private static Set<String> surnamesOf(Annotation name) {
        Set<String> surnames = new HashSet<>();
        name.bases().forEach(base -> surnames.add(base.substring(base.lastIndexOf(' ') + 1)));
        return surnames;
    }

    private static boolean isWordOfItsOwn(AnnotatedText text, int token) {
        Token word = text.tokens().get(token);
        return word.kind() == Token.Kind.WORD && word.spaced();
    }

    /** Whether the words after the first name somebody: as a whole, or as the family name that another full name ends in. */
    private static boolean isKnown(
            AnnotatedText text, Annotation name, Map<String, Integer> inFull, Map<String, Integer> surnames) {
        List<String> bases = new ArrayList<>();
        new NameReadings(text).of(name.first() + 1, name.end(), bases);
        return bases.stream()
                .anyMatch(
                        base -> base.indexOf(' ') > 0 ? inFull.containsKey(base) : surnames.getOrDefault(base, 0) > 1);
    }
}
