package org.elchi.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a document says, with the words that prove it. What types there are, and which roles each has, is said
 * by the ontology ({@link FactType}), not here. Immutable.
 *
 * @param key unique within the document and derived from content, so that the same document gives the same keys; letters,
 *     digits, hyphens
 * @param type the fact type's name, such as {@code statement}
 * @param roles values by role name, in the order of the record
 * @param evidence at least one span
 * @param rule the id of the rule that found it
 * @param confidence from 0 to 1
 */
public record Fact(
        String key,
        String type,
        Map<String, List<Value>> roles,
        List<Evidence> evidence,
        String rule,
        double confidence) {

    /** Refuses a fact without evidence. */
    public Fact {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a " + type + " without evidence is not a fact (rule " + rule + ")");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        roles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        evidence = List.copyOf(evidence);
    }

    /** All values of a role; empty where it has none. */
    public List<Value> values(String role) {
        return roles.getOrDefault(role, List.of());
    }

    /** The first value of a role. */
    public Optional<Value> findValue(String role) {
        return values(role).stream().findFirst();
    }
}
