package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Keeps of overlapping finds of one type the longest, at equal length the first. Stateless. */
final class LongestFinds {
    private LongestFinds() {}

    /** Drops every find that the predicate names and that lies inside another one of its type. */
    static void keep(AnnotatedText text, Predicate<Annotation> mayDrop) {
        List<Annotation> open = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            int at = i;
            open.removeIf(o -> o.end() <= at);
            List<Annotation> here = text.startingAt(i);
            if (here.size() > 1) {
                here.sort((a, b) -> Integer.compare(b.end(), a.end()));
            }
            List<Annotation> kept = new ArrayList<>(here.size());
            for (Annotation annotation : here) {
                if (!mayDrop.test(annotation) || !isInside(annotation, open)) {
                    kept.add(annotation);
                    open.add(annotation);
                }
            }
            if (kept.size() < here.size()) {
                here.clear();
                here.addAll(kept);
            }
        }
    }

    private static boolean isInside(Annotation annotation, List<Annotation> open) {
        for (Annotation other : open) {
            boolean sameSpan = other.first() == annotation.first() && other.end() == annotation.end();
            boolean another = !sameSpan || other.attributes().equals(annotation.attributes());
            if (other.type().equals(annotation.type()) && other.contains(annotation) && another) {
                return true;
            }
        }
        return false;
    }
}
