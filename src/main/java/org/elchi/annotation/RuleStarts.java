package org.elchi.annotation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which rules can begin where a word or an annotation stands, phase by phase: numbers of rules within their phase, each with how many
 * tokens before it the rule would begin. Immutable, safe for use by several threads.
 */
final class RuleStarts {
    /** A rule is led to by one of its first tokens, not further in than this. */
    static final int MOST_BACK = 3;

    private static final int BACK_BITS = 2;
    private static final int[] NONE = {};

    /** One bit for each phase that has such a rule. */
    final long phases;

    private final int[][] byPhase;

    private RuleStarts(int[][] byPhase) {
        this.byPhase = byPhase;
        long bits = 0;
        for (int p = 0; p < byPhase.length; p++) {
            bits |= byPhase[p].length == 0 ? 0 : 1L << p;
        }
        this.phases = bits;
    }

    /** Without any rule. */
    static RuleStarts none(int phases) {
        int[][] byPhase = new int[phases][];
        Arrays.fill(byPhase, NONE);
        return new RuleStarts(byPhase);
    }

    /** With one more rule. */
    RuleStarts with(int phase, int rule, int back) {
        int[][] more = byPhase.clone();
        more[phase] = union(more[phase], new int[] {rule << BACK_BITS | back});
        return new RuleStarts(more);
    }

    /** With those of another. */
    RuleStarts and(RuleStarts other) {
        if (other.phases == 0) {
            return this;
        }
        int[][] more = byPhase.clone();
        for (int p = 0; p < more.length; p++) {
            more[p] = union(more[p], other.byPhase[p]);
        }
        return new RuleStarts(more);
    }

    private static int[] union(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        return IntStream.concat(IntStream.of(one), IntStream.of(other))
                .distinct()
                .toArray();
    }

    /** The rules of a phase; {@link #rule} and {@link #back} read them. */
    int[] of(int phase) {
        return byPhase[phase];
    }

    /** The number of a rule within its phase. */
    static int rule(int start) {
        return start >> BACK_BITS;
    }

    /** How many tokens before this one the rule begins. */
    static int back(int start) {
        return start & MOST_BACK;
    }
}
