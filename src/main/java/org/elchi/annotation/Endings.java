package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Inflection;
import org.elchi.language.Recent;

/** Reads the endings of words whose stem no pack knows, from one state of the inflection on. Safe for use by several threads. */
final class Endings {
    private static final int SHORTEST_STEM = 2;
    private static final int MOST_RECENT = 10_000;
    private static final long[] NONE = {};

    private final Inflection inflection;
    private final String state;
    private final Recent<String, long[]> recent = new Recent<>(MOST_RECENT);

    Endings(Inflection inflection, String state) {
        this.inflection = inflection;
        this.state = state;
    }

    /** Every reading that an ending of a word in small letters allows; not to be changed. */
    long[] readings(String form) {
        long[] known = recent.get(form);
        if (known != null) {
            return known;
        }
        long[] read = read(form.replace("'", ""));
        recent.put(form, read);
        return read;
    }

    private long[] read(String form) {
        if (form.length() > Inflection.LONGEST_WORD) {
            return NONE;
        }
        List<Long> found = new ArrayList<>();
        for (int cut = form.length(); cut >= SHORTEST_STEM; cut--) {
            for (long reading : inflection.readings(form.substring(0, cut), form.substring(cut), state)) {
                found.add(reading);
            }
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }
}
