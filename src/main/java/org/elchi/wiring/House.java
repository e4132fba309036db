package org.elchi.wiring;

import org.elchi.query.Questions;
import org.elchi.store.FactStore;

/**
 * All parts, put together around one open store. Safe for use by several threads.
 *
 * @param settings what it was built by
 * @param reading what reads documents
 * @param store what keeps graphs
 * @param questions what asks the store
 */
public record House(Settings settings, Reading reading, FactStore store, Questions questions) implements AutoCloseable {

    /**
     * Builds it; whatever fails, nothing stays open.
     *
     * @throws org.elchi.store.DirectoryInUseException when another process holds the data directory
     */
    public static House open(Settings settings) {
        FactStore store = FactStore.open(settings.location(), settings.store());
        try {
            Reading reading = Reading.load(settings.base());
            return new House(settings, reading, store, Questions.load(store, settings.base()));
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /** Commits what waits and lets the store go. */
    @Override
    public void close() {
        store.close();
    }
}
