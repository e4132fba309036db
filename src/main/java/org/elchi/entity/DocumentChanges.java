package org.elchi.entity;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.DocumentRecord;
import org.elchi.rdf.NotConformingException;
import org.elchi.rdf.RecordGraphs;
import org.elchi.rdf.Shapes;
import org.elchi.rdf.Vocabulary;
import org.elchi.store.Change;
import org.elchi.store.FactStore;

/**
 * What a document changes in the store: its own graph, those of the people, organizations, initiatives and relationships that
 * it names, and those that only its last version named. What it says of them is always added to their graphs along with it:
 * so no name that another document knows is lost, and no graph goes missing when another document is removed at the same
 * time. Safe for use by any number of threads.
 */
public final class DocumentChanges {
    private final RecordGraphs graphs;
    private final Shapes shapes;
    private final FactStore store;

    /**
     * For one store.
     *
     * @param graphs writes records as graphs
     * @param shapes what every document's graph must conform to
     * @param store where the last version stands
     */
    public DocumentChanges(RecordGraphs graphs, Shapes shapes, FactStore store) {
        this.graphs = graphs;
        this.shapes = shapes;
        this.store = store;
    }

    /**
     * What storing a document would change.
     *
     * @param known whether a version of it is stored
     * @param unchanged whether that version says the same, to the letter
     * @param change what to write
     */
    public record Plan(boolean known, boolean unchanged, Change change) {}

    /**
     * Prepares to store a record.
     *
     * @throws NotConformingException when its graph does not conform to the shapes
     */
    public Plan plan(DocumentRecord record) {
        Map<Node, Graph> written = graphs.toGraphs(record);
        Node name = documentName(record.info().key());
        Graph document = written.get(name);
        if (document == null) {
            throw new IllegalStateException("a record was written without the graph of its document " + name);
        }
        shapes.requireConforming(document);
        Optional<Graph> stored = store.findGraph(name);
        boolean unchanged = stored.isPresent() && isSame(name, stored.get(), document);
        Set<Node> noLongerNamed = stored.map(DocumentChanges::listNamed).orElseGet(Set::of);
        noLongerNamed = minus(noLongerNamed, written.keySet());
        return new Plan(
                stored.isPresent(), unchanged, Change.replacing(written).thenRemovingUnreferenced(noLongerNamed));
    }

    /** Prepares to remove a document and what stands on it alone; empty where there is none of that key. */
    public Optional<Change> planRemoval(String key) {
        Node name = documentName(key);
        return store.findGraph(name)
                .map(stored -> Change.removing(Set.of(name)).thenRemovingUnreferenced(listNamed(stored)));
    }

    /** The stored graph is read and written once more: a store may give 25000 back as 25000.0. */
    private boolean isSame(Node name, Graph stored, Graph document) {
        if (stored.size() != document.size()) {
            return false;
        }
        Graph again = graphs.toGraphs(graphs.fromGraph(stored)).get(name);
        return again != null && again.isIsomorphicWith(document);
    }

    private Node documentName(String key) {
        return NodeFactory.createURI(graphs.iris().document(key));
    }

    /** What a document's graph names; states and sectors too, which have no graphs of their own. */
    private static Set<Node> listNamed(Graph document) {
        Set<Node> named = new LinkedHashSet<>();
        for (Node property : Set.of(Vocabulary.REFERS_TO, Vocabulary.RELATIONSHIP)) {
            document.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> named.add(triple.getObject()));
        }
        return named;
    }

    private static Set<Node> minus(Set<Node> all, Set<Node> others) {
        Set<Node> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
