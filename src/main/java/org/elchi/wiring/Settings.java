package org.elchi.wiring;

import java.net.URI;
import java.nio.file.Path;
import org.elchi.rdf.Iris;
import org.elchi.store.StoreLocation;
import org.elchi.store.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * What an installation decides; all else is the same everywhere.
 *
 * @param location where the graphs are kept
 * @param store how the store is run
 * @param base what the IRIs of this installation begin with; never changed once something is stored
 */
public record Settings(StoreLocation location, StoreSettings store, String base) {

    /** A location run as usual, with the usual base. */
    public static Settings of(StoreLocation location) {
        return new Settings(location, StoreSettings.DEFAULTS, usualBase());
    }

    /** What IRIs begin with where nothing else is said: ELCHI_BASE, else {@link Iris#DEFAULT_BASE}. */
    public static String usualBase() {
        String base = System.getenv("ELCHI_BASE");
        return base == null || base.isBlank() ? Iris.DEFAULT_BASE : base;
    }

    /** The same, without a Fuseki in this process: for a command that comes and goes. */
    public Settings withoutServer() {
        return new Settings(location, store.withoutServer(), base);
    }

    /** The data directory where nobody names one: ELCHI_DATA, else {@code data} beside the launcher or here. */
    public static Path usualDirectory() {
        String named = System.getenv("ELCHI_DATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        // the launcher says where it stands, so that the data are found again from any working directory
        return Path.of(System.getProperty("elchi.home", "")).resolve("data");
    }

    /**
     * A Fuseki elsewhere, with the credentials of the environment.
     *
     * @throws IllegalArgumentException when it is no address of a Fuseki
     */
    public static StoreLocation remote(URI dataset) {
        return new StoreLocation.Remote(
                dataset, credentials(System.getenv("ELCHI_FUSEKI_USER"), System.getenv("ELCHI_FUSEKI_PASSWORD")));
    }

    private static StoreLocation.@Nullable Credentials credentials(@Nullable String user, @Nullable String password) {
        return password == null || password.isEmpty()
                ? null
                : new StoreLocation.Credentials(user == null || user.isBlank() ? "elchi" : user, password);
    }
}
