package org.elchi.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that stand for something. Immutable.
 *
 * @param type such as {@code state}, {@code office}, {@code speech}
 * @param first index of its first token
 * @param end index after its last token
 * @param attributes such as {@code code=AZ}
 * @param readings how its last word may be read, one {@code long} of the pack's features each
 * @param bases for a name, the base form that goes with each reading; else empty
 * @param parts what a rule bound, by the binding's name
 * @param rule the lexicon row or rule that found it
 */
public record Annotation(
        String type,
        int first,
        int end,
        Map<String, String> attributes,
        long[] readings,
        List<String> bases,
        Map<String, Annotation> parts,
        String rule) {
    /** A single reading without features. */
    static final long[] PLAIN = {0L};

    /** The value of an attribute. */
    public Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The value of an attribute, null where it has none. */
    public @Nullable String get(String attribute) {
        return attributes.get(attribute);
    }

    /** Whether an attribute has a value. */
    public boolean is(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** What a rule bound under a name. */
    public @Nullable Annotation part(String name) {
        return parts.get(name);
    }

    /** Number of tokens. */
    public int size() {
        return end - first;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Annotation other) {
        return first <= other.first && other.end <= end;
    }

    /** Whether the two share a token. */
    public boolean overlaps(Annotation other) {
        return first < other.end && other.first < end;
    }

    @Override
    public String toString() {
        return type + "[" + first + "," + end + ")" + attributes + " by " + rule;
    }
}
