package org.elchi.wiring;

import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import org.elchi.store.DirectoryInUseException;
import org.elchi.store.FactStore;
import org.elchi.store.StoreException;
import org.elchi.store.StoreLocation;

/** Opens stores for commands that come and go. Stateless. */
public final class Stores {
    private Stores() {}

    /**
     * A store to read from: where a running service holds the directory, the service's own {@code /sparql}.
     *
     * @throws StoreException when there is nothing to read, or its holder does not say where it serves
     */
    public static FactStore openForReading(Settings settings) {
        if (settings.location() instanceof StoreLocation.Directory directory && !Files.isDirectory(directory.path())) {
            throw new StoreException(
                    "there is no data directory '" + directory.path()
                            + "'; name one with --data, or make it by 'elchi ingest' or 'elchi serve'",
                    null);
        }
        try {
            return FactStore.open(settings.location(), settings.withoutServer().store());
        } catch (DirectoryInUseException e) {
            Optional<URI> service = e.findService();
            if (service.isEmpty()) {
                throw e;
            }
            // a service answers SPARQL at the very path where Fuseki does
            return FactStore.open(new StoreLocation.Remote(service.get(), null), settings.store());
        }
    }
}
