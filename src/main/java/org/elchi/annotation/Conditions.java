package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern demands of an annotation or word: attributes, and features that one and the same reading must have. Immutable. */
final class Conditions {
    private static final long[] NONE = {};

    private final AttributeTest[] attributes;
    private final long[] required;
    private final long excluded;
    private final Agreement[] agreements;

    /**
     * Makes conditions.
     *
     * @param attributes demands on attributes
     * @param required masks of features; a reading must have a bit of each
     * @param excluded bits that the reading must not have
     * @param agreements what the reading must share with what is bound before
     */
    Conditions(List<AttributeTest> attributes, List<Long> required, long excluded, List<Agreement> agreements) {
        this.attributes = attributes.toArray(new AttributeTest[0]);
        this.required = required.stream().mapToLong(Long::longValue).toArray();
        this.excluded = excluded;
        this.agreements = agreements.toArray(new Agreement[0]);
    }

    /**
     * The same value of a feature as something bound before has.
     *
     * @param mask the bits of the feature's values
     * @param slot where that is bound
     */
    record Agreement(long mask, int slot) {}

    /** One demand on an attribute. */
    static final class AttributeTest {
        private final String name;
        private final FewWords values;
        private final boolean any;
        private final boolean wanted;

        AttributeTest(String name, List<String> values, boolean wanted) {
            this.name = name;
            this.values = new FewWords(values);
            this.any = values.contains("*");
            this.wanted = wanted;
        }

        private boolean holds(Annotation annotation) {
            String value = annotation.get(name);
            return (value != null && (any || values.contains(value))) == wanted;
        }
    }

    private boolean fitsReading(long reading) {
        return fits(reading, required);
    }

    private boolean fits(long reading, long[] masks) {
        if ((reading & excluded) != 0) {
            return false;
        }
        for (long mask : masks) {
            if ((reading & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFeatures() {
        return required.length > 0 || excluded != 0;
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

    /** Of readings those that fit; the very same array where all do. */
    long[] fitting(long[] readings) {
        int count = count(readings, required);
        return count == readings.length ? readings : fitting(readings, required, count);
    }

    private int count(long[] readings, long[] masks) {
        int count = 0;
        for (long reading : readings) {
            count += fits(reading, masks) ? 1 : 0;
        }
        return count;
    }

    private long[] fitting(long[] readings, long[] masks, int count) {
        if (count == 0) {
            return NONE;
        }
        long[] fit = new long[count];
        int filled = 0;
        for (long reading : readings) {
            if (fits(reading, masks)) {
                fit[filled++] = reading;
            }
        }
        return fit;
    }

    /** The masks, with those that what is bound so far makes of agreements. */
    private long[] masks(MatchRun run) {
        long[] masks = Arrays.copyOf(required, required.length + agreements.length);
        int count = required.length;
        for (Agreement agreement : agreements) {
            Annotation other = run.bound[agreement.slot()];
            long allowed = 0;
            for (long reading : other == null ? Annotation.PLAIN : other.readings()) {
                allowed |= reading & agreement.mask();
            }
            if (allowed != 0) {
                masks[count++] = allowed;
            }
        }
        return count == masks.length ? masks : Arrays.copyOf(masks, count);
    }

    /** The annotation with only the readings that fit what is bound so far, or null where it doesn't fit. */
    @Nullable
    Annotation narrow(Annotation annotation, MatchRun run) {
        for (AttributeTest test : attributes) {
            if (!test.holds(annotation)) {
                return null;
            }
        }
        long[] masks = agreements.length == 0 ? required : masks(run);
        if (masks.length == 0 && excluded == 0) {
            return annotation;
        }
        long[] readings = annotation.readings();
        int count = count(readings, masks);
        if (count == 0) {
            return null;
        }
        return count == readings.length
                ? annotation
                : new Annotation(
                        annotation.type(),
                        annotation.first(),
                        annotation.end(),
                        annotation.attributes(),
                        fitting(readings, masks, count),
                        bases(annotation, masks),
                        annotation.parts(),
                        annotation.rule());
    }

    /** The base forms that go with the readings that fit. */
    private List<String> bases(Annotation annotation, long[] masks) {
        if (annotation.bases().isEmpty()) {
            return List.of();
        }
        List<String> bases = new ArrayList<>();
        for (int i = 0; i < annotation.readings().length; i++) {
            if (fits(annotation.readings()[i], masks)) {
                bases.add(annotation.bases().get(i));
            }
        }
        return List.copyOf(bases);
    }
}
