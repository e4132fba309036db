package org.elchi.store;

import static org.elchi.store.Graphs.countGraphs;
import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.iri;
import static org.elchi.store.Graphs.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFactStoreTest extends FactStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @Override
    FactStore open(StoreSettings settings) {
        return FactStore.open(StoreLocation.directory(directory.resolve("data")), settings);
    }

    @Test
    void findsItsDataAgain() {
        store.write(put("g", filled(7, "kept")));
        store.close();
        store = open(StoreSettings.DEFAULTS);
        assertEquals(7, store.findGraph(iri("g")).orElseThrow().size());
        assertEquals(1, store.revision());
    }

    @Test
    void aDirectoryThatIsInUseSaysByWhomAndWhereToGoInstead() {
        store.announce(URI.create("http://127.0.0.1:8080"));
        DirectoryInUseException e = assertThrows(DirectoryInUseException.class, () -> open(StoreSettings.DEFAULTS));
        assertEquals(URI.create("http://127.0.0.1:8080"), e.findService().orElseThrow());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("'" + directory.resolve("data") + "'"), message);
        assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
        assertTrue(message.contains("--data"), message);
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "x");
        StoreException e = assertThrows(
                StoreException.class, () -> FactStore.open(StoreLocation.directory(file), StoreSettings.DEFAULTS));
        assertTrue(String.valueOf(e.getMessage()).contains(file.toString()));
    }

    @Test
    void aProcessThatIsKilledLosesNothingThatItAcknowledged() throws Exception {
        store.close();
        Path data = directory.resolve("data");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && acknowledged < 60; line = lines.readLine()) {
                acknowledged = line.startsWith("written ") ? Integer.parseInt(line.substring(8)) : acknowledged;
            }
            DirectoryInUseException e = assertThrows(DirectoryInUseException.class, () -> open(StoreSettings.DEFAULTS));
            assertTrue(String.valueOf(e.getMessage()).contains("process " + writer.pid()), e.getMessage());
        } finally {
            writer.destroyForcibly().waitFor();
        }
        store = open(StoreSettings.DEFAULTS);
        int found = countGraphs(store);
        assertTrue(found >= acknowledged && acknowledged >= 60, found + " of " + acknowledged);
        for (int i = 1; i <= found; i++) {
            assertEquals(20, store.findGraph(iri("g" + i)).orElseThrow().size());
        }
    }

    /** Writes until it is killed. */
    static final class EndlessWriter {
        private EndlessWriter() {}

        public static void main(String[] arguments) {
            try (FactStore store =
                    FactStore.open(StoreLocation.directory(Path.of(arguments[0])), StoreSettings.DEFAULTS)) {
                for (int i = 1; ; i++) {
                    store.write(put("g" + i, filled(20, "value " + i)));
                    System.out.println("written " + i);
                }
            }
        }
    }
}
