package org.elchi.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;

/**
 * Chooses the base form of a name whose words are all inflected: the likeliest that its ending allows, or a less likely one that
 * more forms of the document point to. Used by one thread.
 */
final class DeclinedNames {
    private static final int MOST_FORMS = 3;

    private final Map<String, Set<String>> writtenByBase = new HashMap<>();
    private final Map<String, Set<String>> writtenBySurname = new HashMap<>();
    private final AnnotatedText text;

    DeclinedNames(AnnotatedText text) {
        this.text = text;
        for (Annotation name : text.list("name")) {
            String words = text.words(name.first(), name.end());
            String surname = NameForms.surname(words);
            for (String base : name.bases()) {
                writtenByBase.computeIfAbsent(base, k -> new HashSet<>()).add(words);
                writtenBySurname
                        .computeIfAbsent(NameForms.surname(base), k -> new HashSet<>())
                        .add(surname);
            }
        }
    }

    /** The base form of a name, of those that go with the readings which its context leaves. */
    String base(Annotation name) {
        String words = text.words(name.first(), name.end());
        String best = words;
        int bestScore = Integer.MIN_VALUE;
        Set<String> seen = new HashSet<>();
        for (String base : name.bases()) {
            if (!seen.add(base)) {
                continue;
            }
            int score = 2 * others(writtenByBase, base) + others(writtenBySurname, NameForms.surname(base));
            score += !base.equals(words)
                            && writtenByBase.getOrDefault(base, Set.of()).contains(base)
                    ? 4
                    : 0;
            score -= 2 * seen.size();
            if (score > bestScore) {
                best = base;
                bestScore = score;
            }
        }
        return best;
    }

    private static int others(Map<String, Set<String>> written, String base) {
        return Math.min(MOST_FORMS, written.getOrDefault(base, Set.of()).size() - 1);
    }
}
