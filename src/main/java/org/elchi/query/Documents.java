package org.elchi.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.DocumentRecord;
import org.elchi.rdf.RecordGraphs;
import org.elchi.store.FactStore;

/** The stored documents. Safe for use by any number of threads. */
public final class Documents {
    private final Questions questions;
    private final FactStore store;
    private final RecordGraphs graphs;

    Documents(Questions questions, FactStore store, RecordGraphs graphs) {
        this.questions = questions;
        this.store = store;
        this.graphs = graphs;
    }

    /** Documents, latest first. */
    public Page<DocumentEntry> list(Page.Request page) {
        List<DocumentEntry> found = questions.ask("documents", Map.of(), page.offset(), page.limit()).stream()
                .map(DocumentEntry::of)
                .toList();
        boolean whole = page.offset() == 0 && found.size() < page.limit();
        long total = whole ? found.size() : questions.count("documents", Map.of());
        return new Page<>(found, page.offset(), page.limit(), total);
    }

    /** All that one document says, with its text. */
    public Optional<DocumentRecord> find(String key) {
        return store.findGraph(name(key)).map(graphs::fromGraph);
    }

    private Node name(String key) {
        return NodeFactory.createURI(graphs.iris().document(key));
    }
}
