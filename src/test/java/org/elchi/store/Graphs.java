package org.elchi.store;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Small graphs for tests. */
final class Graphs {
    private Graphs() {}

    static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Graph of(Node... subjectPredicateObject) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < subjectPredicateObject.length; i += 3) {
            graph.add(subjectPredicateObject[i], subjectPredicateObject[i + 1], subjectPredicateObject[i + 2]);
        }
        return graph;
    }

    /** A graph of many triples, all with the same value. */
    static Graph filled(int triples, String value) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < triples; i++) {
            graph.add(iri("s" + i), iri("p"), text(value));
        }
        return graph;
    }

    static Change put(String name, Graph graph) {
        return Change.replacing(Map.of(iri(name), graph));
    }

    /** How many graphs there are, without the store's own. */
    static int countGraphs(FactStore store) {
        return store.select(
                        QueryFactory.create(
                                "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o }" + " FILTER (?g != <urn:x-elchi:store>) }"),
                        Map.of())
                .size();
    }
}
