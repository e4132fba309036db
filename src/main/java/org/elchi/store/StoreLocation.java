package org.elchi.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the graphs are kept; the location decides how the store is opened. */
public sealed interface StoreLocation {
    /** In a directory of its own among the temporary files, gone when the store is closed. */
    record Temporary() implements StoreLocation {}

    /**
     * In a directory of this machine, held by one process at a time.
     *
     * @param path the directory; made when it does not exist
     */
    record Directory(Path path) implements StoreLocation {}

    /**
     * In a Fuseki elsewhere, which runs from {@code fuseki-config/elchi.ttl} or names its endpoints likewise: {@code
     * sparql}, {@code get}, {@code update}.
     *
     * @param dataset the dataset's address, such as {@code http://localhost:3030/elchi}
     * @param credentials who writes; null where the endpoint wants nobody
     */
    record Remote(URI dataset, @Nullable Credentials credentials) implements StoreLocation {
        /** Refuses what is no address of a web server. */
        public Remote {
            String scheme = dataset.getScheme();
            if (dataset.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
                throw new IllegalArgumentException("'" + dataset + "' is not the address of a Fuseki dataset; "
                        + "give one such as http://localhost:3030/elchi");
            }
        }

        /** The address of one of the dataset's endpoints. */
        URI endpoint(String name) {
            String address = dataset.toString();
            return URI.create(address.endsWith("/") ? address + name : address + "/" + name);
        }
    }

    /**
     * A name and a password; never shown.
     *
     * @param user the name
     * @param password the password
     */
    record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user + ":(hidden)";
        }
    }

    /** A directory of its own among the temporary files, gone when the store is closed. */
    static StoreLocation temporary() {
        return new Temporary();
    }

    /** A directory of this machine. */
    static StoreLocation directory(Path path) {
        return new Directory(path);
    }

    /** A Fuseki elsewhere. */
    static StoreLocation remote(URI dataset, @Nullable Credentials credentials) {
        return new Remote(dataset, credentials);
    }
}
