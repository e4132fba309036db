package org.elchi.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elchi.entity.DocumentChanges;
import org.elchi.extraction.Extractor;
import org.elchi.fact.DocumentRecord;
import org.elchi.source.Document;
import org.elchi.store.FactStore;
import org.jspecify.annotations.Nullable;

/**
 * Takes documents in. Each is stored as one change, all of it or nothing, and is only reported when it is committed. Safe for use
 * by any number of threads.
 */
public final class Ingestion {
    /** How many documents of a batch are under way at most: enough to fill a group of writes, few enough to hold in memory. */
    private static final int WINDOW = 400;

    private static final int STRIPES = 64;

    private final Extractor extractor;
    private final DocumentChanges changes;
    private final FactStore store;
    private final ReentrantLock[] stripes = new ReentrantLock[STRIPES];

    /**
     * Takes its parts.
     *
     * @param extractor reads documents
     * @param changes what a record changes in the store
     * @param store where it is written
     */
    public Ingestion(Extractor extractor, DocumentChanges changes, FactStore store) {
        this.extractor = extractor;
        this.changes = changes;
        this.store = store;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new ReentrantLock();
        }
    }

    /**
     * Reads a document and stores what it says. The same document again changes nothing; the same key with other content takes
     * the place of what was there.
     *
     * @throws EmptyTextException when there is nothing to read
     * @throws org.elchi.rdf.NotConformingException when what was read does not conform to the shapes
     * @throws org.elchi.store.StoreException when it could not be written
     */
    public Ingested ingest(Document document) {
        DocumentRecord record = extract(document);
        // One after the other for the same document, so that only the first of two is told that it is new.
        ReentrantLock stripe = stripes[Math.floorMod(record.info().key().hashCode(), STRIPES)];
        stripe.lock();
        try {
            DocumentChanges.Plan plan = changes.plan(record);
            if (!plan.unchanged()) {
                store.write(plan.change());
            }
            return new Ingested(record, outcome(plan));
        } finally {
            stripe.unlock();
        }
    }

    /**
     * Takes in many documents, on all cores and in groups of writes; a bad one fails alone. Holds a few hundred at a time,
     * however many there are.
     *
     * @param documents read one by one, by the calling thread
     * @param progress is told of each, in their order, once it is committed or has failed; called by the calling thread
     */
    public BatchSummary ingestAll(Stream<Document> documents, Consumer<BatchResult> progress) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            return new Batch(threads, progress).run(documents.iterator());
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Removes a document, and of people, organizations, initiatives and relationships those that no other document names.
     *
     * @param key the document's key
     * @return whether there was one
     */
    public boolean delete(String key) {
        var removal = changes.planRemoval(key);
        removal.ifPresent(store::write);
        return removal.isPresent();
    }

    private DocumentRecord extract(Document document) {
        if (document.text().value().isBlank()) {
            throw new EmptyTextException();
        }
        return extractor.extract(document);
    }

    private static Ingested.Outcome outcome(DocumentChanges.Plan plan) {
        if (plan.unchanged()) {
            return Ingested.Outcome.UNCHANGED;
        }
        return plan.known() ? Ingested.Outcome.REPLACED : Ingested.Outcome.CREATED;
    }

    /** One run over many documents. */
    private final class Batch {
        private final ExecutorService threads;
        private final Consumer<BatchResult> progress;
        private final Deque<CompletableFuture<Ingested>> underWay = new ArrayDeque<>();
        private final Map<String, CompletableFuture<Ingested>> latest = new ConcurrentHashMap<>();
        private BatchSummary summary = BatchSummary.NONE;

        Batch(ExecutorService threads, Consumer<BatchResult> progress) {
            this.threads = threads;
            this.progress = progress;
        }

        BatchSummary run(Iterator<Document> documents) {
            while (documents.hasNext()) {
                Document document = documents.next();
                underWay.add(CompletableFuture.supplyAsync(() -> extract(document), threads)
                        .thenApplyAsync(this::planned, threads)
                        .thenCompose(Written::done));
                if (underWay.size() >= WINDOW) {
                    report();
                }
            }
            while (!underWay.isEmpty()) {
                report();
            }
            return summary;
        }

        private Written planned(DocumentRecord record) {
            CompletableFuture<Ingested> done = new CompletableFuture<>();
            String key = record.info().key();
            CompletableFuture<Ingested> before = latest.put(key, done);
            if (before != null) {
                // The same document again: what it changes shows only when the first one is committed.
                before.exceptionally(failed -> null).join();
            }
            try {
                DocumentChanges.Plan plan = changes.plan(record);
                CompletableFuture<?> commit =
                        plan.unchanged() ? CompletableFuture.completedFuture(done) : store.submit(plan.change());
                commit.whenComplete((nothing, error) -> {
                    latest.remove(key, done);
                    complete(done, new Ingested(record, outcome(plan)), error);
                });
            } catch (RuntimeException e) {
                latest.remove(key, done);
                done.completeExceptionally(e);
            }
            return new Written(done);
        }

        private void complete(CompletableFuture<Ingested> done, Ingested ingested, @Nullable Throwable error) {
            if (error == null) {
                done.complete(ingested);
            } else {
                done.completeExceptionally(error);
            }
        }

        private void report() {
            BatchResult result = result(underWay.remove());
            summary = summary.plus(result);
            progress.accept(result);
        }

        private BatchResult result(CompletableFuture<Ingested> document) {
            try {
                return new BatchResult(summary.total(), document.join(), null);
            } catch (CompletionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                RuntimeException cause = e.getCause() instanceof RuntimeException runtime ? runtime : e;
                return new BatchResult(summary.total(), null, cause);
            }
        }
    }

    /** A change that was handed in. */
    private record Written(CompletableFuture<Ingested> done) {}
}
