package org.elchi.store;

import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.iri;
import static org.elchi.store.Graphs.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Fuseki that runs as a process of its own from the file in {@code fuseki-config}. */
class RemoteFactStoreTest extends FactStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path directory;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static FusekiProcess fuseki;

    @BeforeAll
    static void start() throws Exception {
        fuseki = FusekiProcess.start(directory);
    }

    @AfterAll
    static void stop() {
        fuseki.close();
    }

    @Override
    FactStore open(StoreSettings settings) {
        return FactStore.open(StoreLocation.remote(fuseki.dataset(), FusekiProcess.CREDENTIALS), settings);
    }

    /** The server outlives a test: what the last one left is removed. */
    @Override
    @BeforeEach
    void openEmpty() {
        try (FactStore last = open(StoreSettings.DEFAULTS)) {
            last.update(UpdateFactory.create("DROP ALL"));
        }
        super.openEmpty();
    }

    @Test
    void wrongCredentialsAreCalledThatAndChangeNothing() {
        var wrong = new StoreLocation.Credentials("elchi", "guessed");
        try (FactStore stranger =
                FactStore.open(StoreLocation.remote(fuseki.dataset(), wrong), StoreSettings.DEFAULTS)) {
            StoreAccessException e =
                    assertThrows(StoreAccessException.class, () -> stranger.write(put("g", filled(1, "x"))));
            assertTrue(String.valueOf(e.getMessage()).contains("password"), e.getMessage());
            assertEquals(0, stranger.revision());
        }
    }

    @Test
    void withoutCredentialsItReadsButDoesNotWrite() {
        store.write(put("g", filled(1, "x")));
        try (FactStore reader = FactStore.open(StoreLocation.remote(fuseki.dataset(), null), StoreSettings.DEFAULTS)) {
            assertTrue(reader.findGraph(iri("g")).isPresent());
            assertThrows(StoreAccessException.class, () -> reader.write(put("h", filled(1, "x"))));
        }
    }

    @Test
    void theStoreCallsNoOtherHostForAQuery() {
        var query = QueryFactory.create("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
        assertThrows(StoreException.class, () -> store.select(query, Map.of()));
    }

    @Test
    void aServerThatIsKilledIsCalledAway(@TempDir Path own) throws Exception {
        FusekiProcess mortal = FusekiProcess.start(own);
        try (FactStore away = FactStore.open(
                StoreLocation.remote(mortal.dataset(), FusekiProcess.CREDENTIALS), StoreSettings.DEFAULTS)) {
            away.write(put("g", filled(1, "x")));
            mortal.kill();
            StoreUnavailableException e =
                    assertThrows(StoreUnavailableException.class, () -> away.write(put("h", filled(1, "x"))));
            assertTrue(String.valueOf(e.getMessage()).contains(mortal.dataset().toString()), e.getMessage());
            assertThrows(StoreUnavailableException.class, away::revision);
        } finally {
            mortal.close();
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> StoreLocation.remote(URI.create("localhost:3030"), null));
    }
}
