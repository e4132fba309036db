package org.elchi.store;

import static org.elchi.store.Graphs.countGraphs;
import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.iri;
import static org.elchi.store.Graphs.put;
import static org.elchi.store.Graphs.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, wherever it keeps its graphs. */
abstract class FactStoreContract {
    private static final Query BY_PROPERTY = QueryFactory.create("SELECT ?s ?o { ?s ?property ?o } ORDER BY ?s");

    FactStore store;

    abstract FactStore open(StoreSettings settings);

    @BeforeEach
    void openEmpty() {
        store = open(StoreSettings.DEFAULTS.withoutServer());
        assertEquals(0, countGraphs(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsWhatItWrote() {
        Graph graph = Graphs.of(iri("s"), iri("p"), text("words"), iri("s"), iri("q"), iri("o"));
        store.write(put("g", graph));
        assertTrue(graph.isIsomorphicWith(store.findGraph(iri("g")).orElseThrow()));
        assertTrue(store.findGraph(iri("none")).isEmpty());
    }

    @Test
    void replacesAGraphAsAWhole() {
        store.write(put("g", filled(10, "old")));
        store.write(put("g", Graphs.of(iri("s0"), iri("p"), text("new"))));
        assertEquals(1, store.findGraph(iri("g")).orElseThrow().size());
    }

    @Test
    void removesAGraphAndMindsNotOneThatIsNotThere() {
        store.write(put("g", filled(3, "x")));
        store.write(Change.removing(Set.of(iri("g"), iri("never"))));
        assertTrue(store.findGraph(iri("g")).isEmpty());
        assertEquals(0, countGraphs(store));
    }

    @Test
    void aPlainQuerySeesTheUnionOfAllGraphs() {
        store.write(put("g", Graphs.of(iri("s"), iri("p"), text("same"))));
        store.write(put("h", Graphs.of(iri("s"), iri("p"), text("same"), iri("t"), iri("p"), text("other"))));
        List<Binding> rows = store.select(BY_PROPERTY, Map.of("property", iri("p")));
        assertEquals(2, rows.size());
        assertEquals(text("other"), rows.get(1).get("o"));
    }

    @Test
    void putsValuesInThePlaceOfVariables() {
        store.write(put("g", Graphs.of(iri("s"), iri("p"), text("a \"quoted\" \\ text\nof two lines"))));
        Query query = QueryFactory.create("SELECT ?s { ?s ?p ?value FILTER (?value = ?wanted) }");
        assertEquals(
                1,
                store.select(query, Map.of("wanted", text("a \"quoted\" \\ text\nof two lines")))
                        .size());
        assertEquals(
                0, store.select(query, Map.of("wanted", text("\" } INSERT"))).size());
        assertTrue(store.ask(QueryFactory.create("ASK { ?s ?p ?o }"), Map.of("s", iri("s"))));
        assertEquals(
                1,
                store.construct(QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }"), Map.of("s", iri("s")))
                        .size());
        assertEquals(
                1,
                store.construct(QueryFactory.create("DESCRIBE <https://example.org/s>"), Map.of())
                        .size());
    }

    @Test
    void removesAGraphThatNothingElseRefersTo() {
        Graph referring = Graphs.of(iri("m"), iri("refersTo"), iri("person"));
        Graph person = Graphs.of(iri("person"), iri("name"), text("P"), iri("person"), iri("self"), iri("person"));
        store.write(Change.replacing(Map.of(iri("d1"), referring, iri("d2"), referring, iri("person"), person)));
        store.write(Change.removing(Set.of(iri("d1"))).thenRemovingUnreferenced(Set.of(iri("person"))));
        assertTrue(store.findGraph(iri("person")).isPresent());
        store.write(Change.removing(Set.of(iri("d2"))).thenRemovingUnreferenced(Set.of(iri("person"), iri("no"))));
        assertEquals(0, countGraphs(store));
    }

    @Test
    void aRequestThatFailsInItsMiddleLeavesNothing() {
        store.write(put("before", filled(2, "kept")));
        long revision = store.revision();
        String request = "INSERT DATA { GRAPH <https://example.org/new> { <urn:a> <urn:b> <urn:c> } } ;"
                + " DROP GRAPH <https://example.org/before> ; LOAD <file:///nowhere/at/all.ttl>";
        assertThrows(RuntimeException.class, () -> store.update(UpdateFactory.create(request)));
        assertEquals(2, store.findGraph(iri("before")).orElseThrow().size());
        assertTrue(store.findGraph(iri("new")).isEmpty());
        assertEquals(revision, store.revision());
        store.write(put("after", filled(1, "works on")));
        assertEquals(2, countGraphs(store));
    }

    @Test
    void refusesWhatNoStoreCouldKeepBeforeItIsHandedIn() {
        assertThrows(UnstorableGraphException.class, () -> put("a b", filled(1, "x")));
        assertThrows(UnstorableGraphException.class, () -> put("g", Graphs.of(iri("a>b"), iri("p"), text("x"))));
        assertThrows(UnstorableGraphException.class, () -> put("g", Graphs.of(iri("s"), iri("p"), text("\uD83D"))));
        assertThrows(UnstorableGraphException.class, () -> Change.removing(Set.of(NodeFactory.createURI("relative"))));
        assertEquals(0, store.revision());
    }

    @Test
    void keepsEveryCharacterAndALongText() {
        String all =
                "Ağalar İI ıi ʻ ‘ \u00AD \u00A0 \t \r\n \" ' \\ \\u0041 é e\u0301 \uD83D\uDE00 <b> & \u0001 \uFFFD";
        String megabyte = "Xəzər dənizi\n".repeat(80_000);
        store.write(put("g", Graphs.of(iri("s"), iri("short"), text(all), iri("s"), iri("long"), text(megabyte))));
        Query query = QueryFactory.create("SELECT ?o { ?s ?p ?o }");
        assertEquals(
                text(all), store.select(query, Map.of("p", iri("short"))).get(0).get("o"));
        assertEquals(
                text(megabyte),
                store.select(query, Map.of("p", iri("long"))).get(0).get("o"));
    }

    @Test
    void manyWritersAllGetTheirAnswerAndShareCommits() throws Exception {
        int writers = 8;
        int each = 15;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                running.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        store.write(put(writer + "-" + i, filled(5, "value")));
                        assertTrue(store.findGraph(iri(writer + "-" + i)).isPresent());
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(writers * each, countGraphs(store));
        assertTrue(store.revision() <= writers * each, "revision " + store.revision());
    }

    @Test
    void changesThatWaitTogetherAreCommittedInTheirOrder() {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(store.submit(put("g", filled(3, "version " + i))));
        }
        answers.forEach(CompletableFuture::join);
        Query query = QueryFactory.create("SELECT DISTINCT ?o { ?s ?p ?o }");
        assertEquals(
                List.of(text("version 99")),
                store.select(query, Map.of("p", iri("p"))).stream()
                        .map(row -> row.get("o"))
                        .toList());
        assertTrue(store.revision() < 100, "each of 100 changes had a commit of its own");
    }

    @Test
    void aReaderNeverSeesHalfAChange() throws Exception {
        store.write(put("g", filled(50, "0")));
        AtomicBoolean writing = new AtomicBoolean(true);
        Query query = QueryFactory.create("SELECT ?o (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?o");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int r = 0; r < 2; r++) {
                readers.add(threads.submit(() -> {
                    int reads = 0;
                    while (writing.get()) {
                        List<Binding> rows = store.select(query, Map.of("p", iri("p")));
                        assertEquals(1, rows.size());
                        assertEquals(50, rows.get(0).get("n").getLiteralValue());
                        reads++;
                    }
                    return reads;
                }));
            }
            for (int i = 1; i <= 15; i++) {
                store.write(put("g", filled(50, Integer.toString(i))));
            }
            writing.set(false);
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatWasReadIsACopy() {
        store.write(put("g", filled(2, "x")));
        Graph read = store.findGraph(iri("g")).orElseThrow();
        read.clear();
        assertEquals(2, store.findGraph(iri("g")).orElseThrow().size());
    }

    @Test
    void aQueryThatTakesTooLongIsBrokenOff() {
        store.write(put("g", filled(2_000, "x")));
        store.close();
        store = open(StoreSettings.DEFAULTS.withoutServer().withQueryTimeout(Duration.ofMillis(1_000)));
        Query query = QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?a ?p ?o . ?b ?p ?o . ?c ?p ?o }");
        if (countGraphs(store) == 0) { // memory forgets when it is closed
            store.write(put("g", filled(2_000, "x")));
        }
        assertThrows(QueryTimeoutException.class, () -> store.select(query, Map.of("p", iri("p"))));
        assertEquals(1, countGraphs(store));
    }

    @Test
    void countsItsCommits() {
        assertEquals(0, store.revision());
        store.write(put("g", filled(1, "x")));
        store.write(put("h", filled(1, "x")));
        assertEquals(2, store.revision());
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();
        assertThrows(StoreException.class, () -> store.write(put("g", filled(1, "x"))));
        store.close();
    }

    @Test
    void closingCommitsWhatWaits() {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            answers.add(store.submit(put("g" + i, filled(1, "x"))));
        }
        store.close();
        assertTrue(answers.stream().allMatch(answer -> answer.isDone() && !answer.isCompletedExceptionally()));
    }

    @Test
    void anInterruptedCallerIsToldAndItsFlagStays() {
        store.close();
        store = open(new StoreSettings(null, Duration.ofSeconds(10), 1, 1));
        Thread.currentThread().interrupt();
        int refused = 0;
        for (int i = 0; i < 200 && refused == 0; i++) {
            try {
                store.submit(put("g" + i, filled(20, "x")));
            } catch (StoreException e) {
                refused++;
            }
        }
        assertTrue(Thread.interrupted());
        assertEquals(1, refused);
        store.write(put("later", filled(1, "x")));
        assertFalse(store.findGraph(iri("later")).isEmpty());
    }
}
