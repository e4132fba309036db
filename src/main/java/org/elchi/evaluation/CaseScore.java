package org.elchi.evaluation;

import java.util.List;
import java.util.Map;

/**
 * The score of one record.
 *
 * @param counts by task, and those of the evidence under {@link Task#GROUNDING}
 * @param notes what was missed or too much, one line each
 */
public record CaseScore(Map<Task, Counts> counts, List<String> notes) {
    /** Takes copies. */
    public CaseScore {
        counts = Map.copyOf(counts);
        notes = List.copyOf(notes);
    }
}
