package org.elchi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** An initiative of one document while it is read. Used by one thread. */
final class Initiative {
    final String name;
    final String folded;
    final String kind;
    final String rule;
    final double confidence;
    final List<Annotation> mentions = new ArrayList<>();
    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> sectors = new LinkedHashSet<>();
    List<String> countries = List.of();

    @Nullable
    String status;

    @Nullable
    ResolvedDate deadline;

    @Nullable
    Annotation deadlineAt;

    Initiative(String name, String folded, String kind, String rule, double confidence) {
        this.name = name;
        this.folded = folded;
        this.kind = kind;
        this.rule = rule;
        this.confidence = confidence;
    }
}
