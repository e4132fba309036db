package org.elchi.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted. A closed set: figures of different days can only be compared when the tasks stay the same. */
public enum Task {
    COUNTRIES,
    PEOPLE,
    POSTINGS,
    ORGANIZATIONS,
    INITIATIVES,
    INITIATIVE_FACTS,
    SECTORS,
    FIGURES,
    FIGURE_FACTS,
    EVENTS,
    EVENT_FACTS,
    STATEMENTS,
    STATEMENT_FACTS,
    /** Whether evidence holds: no task of its own, and not part of the mean. */
    GROUNDING;

    /** Those that make up the mean, in the order of a report. */
    public static List<Task> listScored() {
        return Arrays.stream(values()).filter(t -> t != GROUNDING).toList();
    }

    /** As reports have it, such as {@code initiative-facts}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
