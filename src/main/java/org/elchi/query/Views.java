package org.elchi.query;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.elchi.rdf.RecordGraphs;
import org.elchi.reference.ReferenceData;
import org.elchi.store.FactStore;

/** All that is asked of one store, made from the same parts. Safe for use by any number of threads. */
public final class Views {
    private final FactStore store;
    private final Questions questions;
    private final Documents documents;
    private final Facts facts;
    private final Relationships relationships;
    private final Countries countries;

    /**
     * For one store.
     *
     * @param graphs reads records, and knows the fact types and the base of all IRIs
     * @throws MalformedQueryException when one of the questions is none
     */
    public Views(FactStore store, RecordGraphs graphs, ReferenceData reference) {
        this.store = store;
        this.questions = Questions.load(store, graphs.iris().base());
        FactDetails details = new FactDetails(questions, graphs.vocabulary(), reference, graphs.iris());
        this.documents = new Documents(questions, store, graphs);
        this.facts = new Facts(questions, graphs.vocabulary(), graphs.iris(), details);
        this.relationships = new Relationships(questions, graphs.vocabulary(), graphs.iris(), details);
        this.countries = new Countries(questions, graphs.vocabulary(), graphs.iris(), relationships);
    }

    /** The questions that stand as files. */
    public Questions questions() {
        return questions;
    }

    /** Documents. */
    public Documents documents() {
        return documents;
    }

    /** Facts of any type; people, organizations and initiatives too. */
    public Facts facts() {
        return facts;
    }

    /** Pairs of states. */
    public Relationships relationships() {
        return relationships;
    }

    /** States. */
    public Countries countries() {
        return countries;
    }

    /**
     * What is said of a thing, as a graph: of a document all of it, of anything else the triples whose subject it is, with
     * the words of its spans.
     *
     * @param iri the thing's IRI
     * @return empty where nothing is said of it
     */
    public Optional<Graph> describe(String iri) {
        Optional<Graph> whole = store.findGraph(NodeFactory.createURI(iri));
        if (whole.isPresent()) {
            return whole;
        }
        Graph graph =
                store.construct(questions.getQuestion("describe").query(), Map.of("thing", NodeFactory.createURI(iri)));
        return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
    }
}
