package org.elchi.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The grammatical features that a pack's inflection names ({@code case=gen}, {@code tense=future}), each as one bit, so that a
 * reading of a word is a {@code long} and a condition on it one operation. Filled while a pack loads, then only read.
 */
public final class Features {
    private final Map<String, Long> bits = new LinkedHashMap<>();

    /** The bit of a feature, made at the first use; at most 63 in a pack. */
    long add(String feature, YamlNode where) {
        Long bit = bits.get(feature);
        if (bit == null) {
            if (bits.size() == 63) {
                throw where.fault("more than 63 features; a pack can tell at most 63 apart");
            }
            bit = 1L << bits.size();
            bits.put(feature, bit);
        }
        return bit;
    }

    /** The bit of a feature such as {@code case=gen}. */
    public OptionalLong findBit(String feature) {
        Long bit = bits.get(feature);
        return bit == null ? OptionalLong.empty() : OptionalLong.of(bit);
    }

    /** The bits of all values of a feature such as {@code case}. */
    public long mask(String name) {
        long mask = 0;
        for (Map.Entry<String, Long> entry : bits.entrySet()) {
            if (entry.getKey().startsWith(name + "=")) {
                mask |= entry.getValue();
            }
        }
        return mask;
    }

    /** Whether the pack names such a feature. */
    public boolean hasName(String name) {
        return mask(name) != 0;
    }

    /** The features of a reading, for people to read. */
    public String describe(long reading) {
        StringBuilder text = new StringBuilder();
        bits.forEach((name, bit) -> {
            if ((reading & bit) != 0) {
                text.append(text.isEmpty() ? "" : " ").append(name);
            }
        });
        return text.toString();
    }
}
