package org.elchi.annotation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt of a pattern at one place: what is bound, how far it may look, and a budget, so that no text makes it hang. */
final class MatchRun {
    /** Steps of one attempt; real rules on real sentences stay under a few hundred. */
    private static final int BUDGET = 5_000;

    final AnnotatedText text;
    int first;
    int limit;

    @Nullable
    Annotation[] bound = {};

    /** Where groups began that are still open. */
    int[] starts = {};

    long[] lastReadings = Annotation.PLAIN;
    List<String> lastBases = List.of();
    int end;
    private int steps;

    MatchRun(AnnotatedText text) {
        this.text = text;
    }

    /** Begins another attempt, within tokens of one sentence; one run serves all attempts on a text. */
    void begin(int sentenceFirst, int sentenceEnd, int bindings) {
        first = sentenceFirst;
        limit = sentenceEnd;
        if (bound.length < bindings) {
            bound = new Annotation[bindings];
            starts = new int[bindings];
        } else {
            Arrays.fill(bound, 0, bindings, null);
        }
        lastReadings = Annotation.PLAIN;
        lastBases = List.of();
        end = 0;
        steps = 0;
    }

    /** Counts a step; whether the budget is spent. */
    boolean isSpent() {
        return ++steps > BUDGET;
    }

    /** Whether the budget was spent by an earlier step: then no other way needs trying. */
    boolean wasSpent() {
        return steps > BUDGET;
    }
}
