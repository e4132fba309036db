package org.elchi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.elchi.archive.Archive;
import org.elchi.archive.MadeUpDocuments;
import org.elchi.store.Change;
import org.elchi.store.FactStore;
import org.elchi.store.StoreLocation;
import org.elchi.store.StoreSettings;

/**
 * Documents stored per second, one by one and in a batch, and how long a pair at a glance takes, over an embedded TDB2 in a
 * directory of its own. Extraction is left out of account: the sentences are read by a handful of regular expressions.
 *
 * <p>Arguments: how many documents in all (10000), how many of them one by one (300).
 */
public final class StoreBenchmark {
    private static final int ROUNDS = 300;

    private StoreBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        int all = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int single = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path directory = Files.createTempDirectory("elchi-benchmark");
        try (Archive archive = Archive.over(
                FactStore.open(StoreLocation.directory(directory), StoreSettings.DEFAULTS.withoutServer()))) {
            MadeUpDocuments.range(-200, 0).forEach(archive.ingestion()::ingest); // lets the compiler warm up
            long before = countQuads(archive);
            measure("one by one", single, () -> MadeUpDocuments.range(0, single).forEach(archive.ingestion()::ingest));
            print(
                    "quads per document (all graphs that it adds): %.0f",
                    (countQuads(archive) - before) / (double) single);
            measure("in a batch", all - single, () -> archive.ingestion()
                    .ingestAll(MadeUpDocuments.range(single, all), result -> {}));
            print("disk per document: %.0f kB", diskSize(directory) / 1000.0 / all);
            glances(archive, "AZ", "KZ");
            glances(archive, "GE", "TR");
        } finally {
            delete(directory);
        }
    }

    private static void measure(String what, int documents, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        print("%s: %d documents in %.1f s, %.0f/s", what, documents, seconds, documents / seconds);
    }

    private static void glances(Archive archive, String one, String other) {
        for (int i = 0; i < 20; i++) {
            archive.views().relationships().find(one, other);
        }
        time(archive, one, other, "after a write", true);
        time(archive, one, other, "again", false);
    }

    private static void time(Archive archive, String one, String other, String when, boolean afterWrite) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            if (afterWrite) {
                archive.store().write(Change.removing(Set.of(NodeFactory.createURI("urn:nothing"))));
            }
            long start = System.nanoTime();
            archive.views().relationships().find(one, other);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        int facts = archive.views().relationships().find(one, other).orElseThrow().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        print(
                "%s-%s at a glance, %d facts, %s: p50 %.1f ms, p99 %.1f ms",
                one, other, facts, when, times[ROUNDS / 2] / 1e6, times[ROUNDS * 99 / 100] / 1e6);
    }

    private static long countQuads(Archive archive) {
        return ((Number) archive.store()
                        .select(QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"), Map.of())
                        .get(0)
                        .get("n")
                        .getLiteralValue())
                .longValue();
    }

    private static long diskSize(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
