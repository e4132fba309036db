package org.elchi.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt of a pattern at one place: what is bound, how far it may look, and a budget, so that no text makes it hang. */
final class MatchRun {
    /** Steps of one attempt; real rules on real sentences stay under a few hundred. */
    private static final int BUDGET = 5_000;

    final AnnotatedText text;
    final int first;
    final int limit;
    final @Nullable Annotation[] bound;
    long[] lastReadings = Annotation.PLAIN;
    List<String> lastBases = List.of();
    int end;
    private int steps;

    MatchRun(AnnotatedText text, int first, int limit, int bindings) {
        this.text = text;
        this.first = first;
        this.limit = limit;
        this.bound = new Annotation[bindings];
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
