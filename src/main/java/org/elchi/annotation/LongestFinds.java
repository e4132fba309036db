package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;

/** Keeps of overlapping finds of one type the longest, at equal length the first. Stateless. */
final class LongestFinds {
    private LongestFinds() {}

    /** Drops every find that lies inside another one of its type. */
    static void keep(AnnotatedText text) {
        List<Annotation> open = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            List<Annotation> here = text.startingAt(i);
            if (here.isEmpty()) {
                continue;
            }
            close(open, i);
            if (here.size() > 1) {
                here.sort((a, b) -> Integer.compare(b.end(), a.end()));
            }
            int kept = 0;
            for (int k = 0; k < here.size(); k++) {
                Annotation annotation = here.get(k);
                if (!isInside(annotation, open)) {
                    here.set(kept++, annotation);
                    open.add(annotation);
                }
            }
            here.subList(kept, here.size()).clear();
        }
    }

    /** Forgets what ends at a token or before it. */
    private static void close(List<Annotation> open, int token) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).end() <= token) {
                open.remove(i);
            }
        }
    }

    private static boolean isInside(Annotation annotation, List<Annotation> open) {
        for (int i = 0; i < open.size(); i++) {
            Annotation other = open.get(i);
            if (!other.contains(annotation) || !other.type().equals(annotation.type())) {
                continue;
            }
            boolean sameSpan = other.first() == annotation.first() && other.end() == annotation.end();
            if (!sameSpan || other.attributes().equals(annotation.attributes())) {
                return true;
            }
        }
        return false;
    }
}
