package org.elchi.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.fact.Value;
import org.jspecify.annotations.Nullable;

/**
 * How the key of what a mention refers to is made from the mention's roles: a pattern such as {@code
 * {name}-{represents|x}}. Immutable.
 */
public final class EntityKey {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?:\\|(\\w+))?}|([a-z0-9-]+)");

    private record Part(String text, @Nullable String role) {}

    private final List<Part> parts = new ArrayList<>();

    /**
     * Reads a pattern.
     *
     * @param pattern {@code {role}}, {@code {role|default}} and plain lower-case ASCII
     * @throws IllegalArgumentException when it is none
     */
    public EntityKey(String pattern) {
        Matcher matcher = PART.matcher(pattern);
        int end = 0;
        while (matcher.lookingAt()) {
            String role = matcher.group(1);
            String fallback = matcher.group(2);
            parts.add(
                    role == null
                            ? new Part(matcher.group(3), null)
                            : new Part(fallback == null ? "x" : fallback, role));
            end = matcher.end();
            matcher.region(end, pattern.length());
        }
        if (end < pattern.length() || parts.isEmpty()) {
            throw new IllegalArgumentException("\"" + pattern + "\" is no entity key: after " + end
                    + " characters {role}, {role|default} or a-z, 0-9, - is due");
        }
    }

    /**
     * Makes a key.
     *
     * @param values the values of a role
     */
    public String make(Function<String, List<Value>> values) {
        StringBuilder key = new StringBuilder();
        for (Part part : parts) {
            List<Value> found = part.role() == null ? List.of() : values.apply(part.role());
            key.append(
                    found.isEmpty()
                            ? part.text()
                            : found.stream()
                                    .map(value -> Slug.of(Values.naturalKey(value)))
                                    .sorted()
                                    .collect(Collectors.joining("-")));
        }
        return key.toString();
    }
}
