package org.elchi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** A body that speaks as one: an organ of a state, or an organization. Used by one thread. */
final class Body implements Speaker {
    private final Annotation found;
    private final Map<String, Annotation> names = new LinkedHashMap<>();
    private final Map<String, Annotation> byLength = new LinkedHashMap<>();

    /**
     * Makes a body without a name yet.
     *
     * @param found the annotation of type {@code who} that first names it
     */
    Body(Annotation found) {
        this.found = found;
    }

    /** Whether it is an organ of a state, else an organization. */
    boolean isOrgan() {
        return found.is("kind", "institution");
    }

    /** The rule that found it. */
    String rule() {
        return found.rule();
    }

    /** Notes a mention; whether it is the first with this name. */
    boolean addMention(Annotation at, String name) {
        if (names.putIfAbsent(name, at) != null) {
            return false;
        }
        byLength.clear();
        return true;
    }

    /** Its names in base form, each with the words of its first mention; the first is the fullest. */
    Map<String, Annotation> names() {
        if (byLength.isEmpty()) {
            List<Map.Entry<String, Annotation>> sorted = new ArrayList<>(names.entrySet());
            sorted.sort(
                    (a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()));
            sorted.forEach(e -> byLength.put(e.getKey(), e.getValue()));
        }
        return byLength;
    }

    @Override
    public String name() {
        return names().keySet().iterator().next();
    }

    @Override
    public @Nullable String represents() {
        return found.get("represents");
    }

    @Override
    public @Nullable String postedTo() {
        return null;
    }

    @Override
    public void setSpeaks() {
        // a body is in the record because it speaks
    }
}
