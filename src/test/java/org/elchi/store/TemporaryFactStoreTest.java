package org.elchi.store;

import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.iri;
import static org.elchi.store.Graphs.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemporaryFactStoreTest {
    @Test
    void keepsWhatIsWrittenAndLeavesNothingBehind() throws IOException {
        Set<Path> before = directories();
        try (FactStore store = FactStore.temporary()) {
            store.write(put("g", filled(7, "kept")));
            assertEquals(7, store.findGraph(iri("g")).orElseThrow().size());
            assertTrue(directories().size() > before.size());
        }
        assertEquals(before, directories());
    }

    @Test
    void leavesNothingBehindWhereItDoesNotOpen() throws IOException {
        try (FactStore first = FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS)) {
            int port = first.findQueryEndpoint().orElseThrow().getPort();
            Set<Path> before = directories();
            assertThrows(
                    PortInUseException.class,
                    () -> FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS.withServerPort(port)));
            assertEquals(before, directories());
        }
    }

    private static Set<Path> directories() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("elchi-"))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        }
    }
}
