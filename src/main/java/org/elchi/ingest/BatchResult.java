package org.elchi.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What became of one document of many: either of the two is null.
 *
 * @param index its place among them, from 0
 * @param ingested where it is stored
 * @param error why it is not
 */
public record BatchResult(long index, @Nullable Ingested ingested, @Nullable RuntimeException error) {}
