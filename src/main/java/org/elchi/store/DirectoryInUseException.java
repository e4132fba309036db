package org.elchi.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data directory is held by another process, or by another store of this one. */
public final class DirectoryInUseException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final String directory;
    private final transient @Nullable URI service;

    /**
     * Says who holds it.
     *
     * @param directory the data directory
     * @param pid the holder's process id, null where it is not known
     * @param service where the holder serves, null where it does not or it is not known
     */
    public DirectoryInUseException(Path directory, @Nullable Long pid, @Nullable URI service) {
        super(describe(directory, pid, service), null);
        this.directory = directory.toString();
        this.service = service;
    }

    /** The data directory. */
    public Path directory() {
        return Path.of(directory);
    }

    /** Where the process that holds the directory serves, so that one can go through it. */
    public Optional<URI> findService() {
        return Optional.ofNullable(service);
    }

    private static String describe(Path directory, @Nullable Long pid, @Nullable URI service) {
        String holder = pid == null ? "another process" : "process " + pid;
        String at = service == null ? "" : ", which serves at " + service;
        return "data directory '" + directory + "' is in use by " + holder + at
                + "; stop that process, or choose another directory with --data";
    }
}
