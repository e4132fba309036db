package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.language.Inflection;

/** Reads the endings of words whose stem no pack knows. Stateless. */
final class Endings {
    private static final int SHORTEST_STEM = 2;
    private static final int MOST_CACHED = 50_000;

    private Endings() {}

    /** Every reading that an ending of the word allows, from a state of the inflection on. */
    static long[] readings(AnnotatedText text, int token, String state, Map<String, long[]> cache) {
        String form = text.form(token);
        long[] known = cache.get(form);
        if (known != null) {
            return known;
        }
        long[] read = read(text.pack().inflection(), form.replace("'", ""), state);
        if (cache.size() < MOST_CACHED) {
            cache.put(form, read);
        }
        return read;
    }

    private static long[] read(Inflection inflection, String form, String state) {
        List<Long> found = new ArrayList<>();
        if (form.length() > Inflection.LONGEST_WORD) {
            return new long[0];
        }
        for (int cut = form.length(); cut >= SHORTEST_STEM; cut--) {
            for (long reading : inflection.readings(form.substring(0, cut), form.substring(cut), state)) {
                found.add(reading);
            }
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }
}
