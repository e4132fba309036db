package org.elchi.ingest;

import org.elchi.fact.DocumentRecord;

/**
 * What became of a document.
 *
 * @param record what it says
 * @param outcome what changed in the store
 */
public record Ingested(DocumentRecord record, Outcome outcome) {
    /** What changed in the store. */
    public enum Outcome {
        /** It was not there before. */
        CREATED,
        /** Another version of it was, and gave way. */
        REPLACED,
        /** It was there as it is: nothing was written. */
        UNCHANGED
    }
}
