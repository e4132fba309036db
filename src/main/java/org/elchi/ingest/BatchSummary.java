package org.elchi.ingest;

/**
 * How many documents of a batch went which way.
 *
 * @param created not there before
 * @param replaced another version gave way
 * @param unchanged there as they are
 * @param failed not stored
 */
public record BatchSummary(long created, long replaced, long unchanged, long failed) {
    /** Nothing yet. */
    static final BatchSummary NONE = new BatchSummary(0, 0, 0, 0);

    /** All of them. */
    public long total() {
        return created + replaced + unchanged + failed;
    }

    BatchSummary plus(BatchResult result) {
        Ingested ingested = result.ingested();
        if (ingested == null) {
            return new BatchSummary(created, replaced, unchanged, failed + 1);
        }
        return switch (ingested.outcome()) {
            case CREATED -> new BatchSummary(created + 1, replaced, unchanged, failed);
            case REPLACED -> new BatchSummary(created, replaced + 1, unchanged, failed);
            case UNCHANGED -> new BatchSummary(created, replaced, unchanged + 1, failed);
        };
    }
}
