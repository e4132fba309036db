package org.elchi.store;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.file.Path;
import java.util.*;
import org.apache.jena.graph.*;
import org.apache.jena.query.*;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmokeTest {
    static final Node G1 = NodeFactory.createURI("urn:g:1"),
            G2 = NodeFactory.createURI("urn:g:2"),
            P = NodeFactory.createURI("urn:p");

    static Graph g(Node s, Node o) {
        Graph g = GraphFactory.createDefaultGraph();
        g.add(s, P, o);
        return g;
    }

    @Test
    void memory() {
        try (FactStore s = FactStore.inMemory()) {
            go(s);
        }
    }

    @Test
    void dir(@TempDir Path d) {
        try (FactStore s = FactStore.open(StoreLocation.directory(d), StoreSettings.DEFAULTS)) {
            go(s);
            System.out.println(s.findQueryEndpoint());
            System.out.println(assertThrows(
                    StoreException.class, () -> FactStore.open(StoreLocation.directory(d), StoreSettings.DEFAULTS)));
            int port = s.findQueryEndpoint().get().getPort();
            System.out.println(assertThrows(
                    StoreException.class,
                    () -> FactStore.open(StoreLocation.memory(), StoreSettings.DEFAULTS.withServerPort(port))));
        }
        try (FactStore s = FactStore.open(StoreLocation.directory(d), StoreSettings.DEFAULTS)) {
            assertEquals(2, s.revision());
        }
    }

    void go(FactStore s) {
        long t = System.nanoTime();
        s.write(Change.replacing(Map.of(G1, g(G1, P), G2, g(G2, G1))));
        s.write(Change.replacing(Map.of(G1, g(G1, NodeFactory.createLiteralString("x"))))
                .thenRemovingUnreferenced(Set.of(G1, G2)));
        System.out.println((System.nanoTime() - t) / 1e6);
        assertTrue(s.findGraph(G1).isPresent());
        assertTrue(s.findGraph(G2).isEmpty());
        assertEquals(2, s.revision());
        Query q = QueryFactory.create("SELECT ?o { BIND(COALESCE(?x, <urn:g:2>) AS ?s) ?s ?p ?o }");
        assertEquals(0, s.select(q, Map.of()).size());
        assertEquals(1, s.select(q, Map.of("x", G1)).size());
    }
}
