package org.elchi.wiring;

import org.elchi.entity.CommonGraphs;
import org.elchi.entity.DocumentChanges;
import org.elchi.ingest.Ingestion;
import org.elchi.query.Views;
import org.elchi.store.FactStore;

/**
 * All parts, put together around one open store. Safe for use by several threads.
 *
 * @param settings what it was built by
 * @param reading what reads documents
 * @param store what keeps graphs
 * @param ingestion what takes documents in
 * @param views what asks the store
 */
public record House(Settings settings, Reading reading, FactStore store, Ingestion ingestion, Views views)
        implements AutoCloseable {

    /**
     * Builds it, and brings ontology and reference data in the store up to date; whatever fails, nothing stays open.
     *
     * @throws org.elchi.store.DirectoryInUseException when another process holds the data directory
     */
    public static House open(Settings settings) {
        FactStore store = FactStore.open(settings.location(), settings.store());
        try {
            return build(settings, Reading.load(settings.base()), store);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private static House build(Settings settings, Reading reading, FactStore store) {
        CommonGraphs common = CommonGraphs.ofProgram(reading.graphs(), reading.reference());
        common.write(store);
        DocumentChanges changes = new DocumentChanges(reading.graphs(), common.shapes(), store);
        return new House(
                settings,
                reading,
                store,
                new Ingestion(reading.extractor(), changes, store),
                new Views(store, reading.graphs(), reading.reference()));
    }

    /** Commits what waits and lets the store go. */
    @Override
    public void close() {
        store.close();
    }
}
