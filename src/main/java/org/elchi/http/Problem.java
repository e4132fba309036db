package org.elchi.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A problem document of RFC 9457. Immutable.
 *
 * @param type the row of the table
 * @param detail what, where and how to mend it, for people
 * @param more further members for programs, such as {@code line} and {@code column}
 */
public record Problem(ProblemType type, String detail, Map<String, Object> more) {
    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where the types of problems are described. */
    private static final String TYPES = "https://w3id.org/elchi/problem/";

    /** Takes a copy. */
    public Problem {
        more = Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /** A problem about which there is no more to say than its detail. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, Map.of());
    }

    /** The members of the document, in the order in which they are written. */
    public Map<String, Object> toMembers(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPES + type.slug());
        members.put("title", type.title());
        members.put("status", type.status());
        members.put("detail", detail);
        members.put("instance", instance);
        members.putAll(more);
        return members;
    }
}
