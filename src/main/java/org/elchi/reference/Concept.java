package org.elchi.reference;

import java.util.Map;

/**
 * An entry of a closed code list. Immutable.
 *
 * @param scheme the list's name, such as {@code stance}
 * @param code as the document record shows it, such as {@code priority} or {@code head of state}
 * @param labels by language tag; every one of {@link ReferenceData#LANGUAGES}
 */
public record Concept(String scheme, String code, Map<String, String> labels) {

    /** Keeps a copy that nobody can change. */
    public Concept {
        labels = Map.copyOf(labels);
    }

    /**
     * The label in a language.
     *
     * @throws IllegalArgumentException for a language outside {@link ReferenceData#LANGUAGES}
     */
    public String label(String language) {
        return ReferenceData.labelIn(labels, language);
    }
}
