package org.elchi.rdf;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.fact.RecordJson;
import org.elchi.reference.ReferenceData;

/**
 * Document records as named graphs, and back without loss. The same record gives the same graphs. Immutable and safe for
 * use by several threads.
 */
public final class RecordGraphs {
    private final FactVocabulary vocabulary;
    private final Iris iris;
    private final CodeIris codes;

    /**
     * Prepares for one base.
     *
     * @param vocabulary the fact types
     * @param reference the code lists
     * @param iris the base of all IRIs
     */
    public RecordGraphs(FactVocabulary vocabulary, ReferenceData reference, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.codes = new CodeIris(vocabulary, reference, iris);
    }

    /** All IRIs of this base. */
    public Iris iris() {
        return iris;
    }

    /** The fact types. */
    public FactVocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Writes a record.
     *
     * @return graphs by name: the document's first, then those of the entities its mentions refer to and of the relationships its
     *     facts are about
     * @throws IllegalArgumentException when a fact has a type or role that the ontology does not know, or refers to a fact that
     *     is not in the record
     */
    public Map<Node, Graph> toGraphs(DocumentRecord record) {
        return new GraphWriter(vocabulary, codes, iris, record).write();
    }

    /**
     * Reads a record.
     *
     * @param graph a document's graph; other triples in it do no harm
     * @throws IllegalArgumentException when it holds no document or more than one
     */
    public DocumentRecord fromGraph(Graph graph) {
        return new GraphReader(vocabulary, codes, graph).read();
    }

    /** The IRI of a fact of the record. */
    public String factIri(DocumentRecord record, Fact fact) {
        return iris.fact(
                vocabulary.getTerms(fact.type()).iriKind(), record.info().key(), fact.key());
    }

    /** The IRI of what a fact of the record refers to: a person, an organization, an initiative, a state, a sector. */
    public Optional<String> findEntity(DocumentRecord record, Fact fact) {
        return new Entities(vocabulary, codes, iris, record).find(fact).map(Node::getURI);
    }

    /** What the JSON of a record shows as ids: of a mention what it refers to, of any other fact itself. */
    public RecordJson.Iris idsOf(DocumentRecord record) {
        Entities entities = new Entities(vocabulary, codes, iris, record);
        return RecordJson.Iris.of(
                info -> iris.document(info.key()),
                fact -> Optional.of(entities.find(fact).map(Node::getURI).orElseGet(() -> factIri(record, fact))));
    }
}
