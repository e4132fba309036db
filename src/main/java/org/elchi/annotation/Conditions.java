package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern demands of an annotation or word: attributes, and features that one and the same reading must have. Immutable.
 *
 * @param attributes demands on attributes
 * @param required masks of features; a reading must have a bit of each
 * @param excluded bits that the reading must not have
 * @param agreements what the reading must share with what is bound before
 */
record Conditions(List<AttributeTest> attributes, List<Long> required, long excluded, List<Agreement> agreements) {

    /**
     * The same value of a feature as something bound before has.
     *
     * @param mask the bits of the feature's values
     * @param slot where that is bound
     */
    record Agreement(long mask, int slot) {}

    /** One demand on an attribute. */
    record AttributeTest(String name, Set<String> values, boolean wanted) {
        boolean holds(Annotation annotation) {
            String value = annotation.get(name);
            return (value != null && (values.contains(value) || values.contains("*"))) == wanted;
        }
    }

    boolean fitsReading(long reading) {
        if ((reading & excluded) != 0) {
            return false;
        }
        for (long mask : required) {
            if ((reading & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasFeatures() {
        return !required.isEmpty() || excluded != 0;
    }

    boolean fitsAny(long[] readings) {
        if (!hasFeatures()) {
            return true;
        }
        for (long reading : readings) {
            if (fitsReading(reading)) {
                return true;
            }
        }
        return false;
    }

    /** These conditions with those that what is bound so far makes of agreements. */
    Conditions in(MatchRun run) {
        if (agreements.isEmpty()) {
            return this;
        }
        List<Long> all = new ArrayList<>(required);
        for (Agreement agreement : agreements) {
            Annotation other = run.bound[agreement.slot()];
            long allowed = 0;
            for (long reading : other == null ? Annotation.PLAIN : other.readings()) {
                allowed |= reading & agreement.mask();
            }
            if (allowed != 0) {
                all.add(allowed);
            }
        }
        return new Conditions(attributes, List.copyOf(all), excluded, List.of());
    }

    /** The annotation with only the readings that fit, or null where it doesn't fit. */
    @Nullable
    Annotation narrow(Annotation annotation) {
        for (AttributeTest test : attributes) {
            if (!test.holds(annotation)) {
                return null;
            }
        }
        if (!hasFeatures()) {
            return annotation;
        }
        long[] readings = annotation.readings();
        List<Long> fit = new ArrayList<>(readings.length);
        List<String> bases = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            if (fitsReading(readings[i])) {
                fit.add(readings[i]);
                if (!annotation.bases().isEmpty()) {
                    bases.add(annotation.bases().get(i));
                }
            }
        }
        if (fit.isEmpty()) {
            return null;
        }
        return fit.size() == readings.length
                ? annotation
                : new Annotation(
                        annotation.type(),
                        annotation.first(),
                        annotation.end(),
                        annotation.attributes(),
                        fit.stream().mapToLong(Long::longValue).toArray(),
                        List.copyOf(bases),
                        annotation.parts(),
                        annotation.rule());
    }
}
