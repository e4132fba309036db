package org.elchi.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of cooperation. Immutable.
 *
 * @param code such as {@code renewable-energy}
 * @param labels by language tag; every one of {@link ReferenceData#LANGUAGES}
 * @param definition one sentence in English
 * @param dac OECD DAC sector category (three digits) or purpose (five digits) codes that come close; may be empty
 * @param eurovoc id of the EuroVoc concept that comes close, in digits; null where none was looked up
 */
public record Sector(
        String code, Map<String, String> labels, String definition, List<String> dac, @Nullable String eurovoc) {

    /** Keeps copies that nobody can change. */
    public Sector {
        labels = Map.copyOf(labels);
        dac = List.copyOf(dac);
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
