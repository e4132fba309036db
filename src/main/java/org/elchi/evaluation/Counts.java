package org.elchi.evaluation;

/**
 * How many facts of a task were right, how many there are, how many were given.
 *
 * @param hit right ones
 * @param gold what the annotation holds
 * @param found what the record holds
 */
public record Counts(int hit, int gold, int found) {
    /** Nothing counted yet. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(hit + other.hit, gold + other.gold, found + other.found);
    }

    /** The share of what was given that is right; 1 where nothing was to be given. */
    public double precision() {
        return found > 0 ? (double) hit / found : gold == 0 ? 1 : 0;
    }

    /** The share of what there is that was found; 1 where there is nothing. */
    public double recall() {
        return gold > 0 ? (double) hit / gold : found == 0 ? 1 : 0;
    }

    /** The harmonic mean of the two. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }
}
