package org.elchi.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.Value;
import org.elchi.reference.Concept;
import org.elchi.reference.ReferenceData;

/** The codes of all schemes as IRIs, and back. Immutable after construction and safe for use by several threads. */
final class CodeIris {
    private final FactVocabulary vocabulary;
    private final Iris iris;
    private final Map<Value.Code, Node> nodes = new HashMap<>();
    private final Map<Node, Value.Code> codes = new HashMap<>();

    CodeIris(FactVocabulary vocabulary, ReferenceData reference, Iris iris) {
        this.vocabulary = vocabulary;
        this.iris = iris;
        for (String scheme : reference.listSchemes()) {
            for (Concept concept : reference.listConcepts(scheme)) {
                Value.Code code = new Value.Code(scheme, concept.code());
                Node node = mint(code);
                nodes.put(code, node);
                codes.put(node, code);
            }
        }
    }

    /** The IRI of a code; of an unknown one too, which the shapes then refuse. */
    Node node(Value.Code code) {
        Node known = nodes.get(code);
        return known != null ? known : mint(code);
    }

    /** The code of an IRI; of an unknown one what the IRI says. */
    Value.Code code(String scheme, Node node) {
        Value.Code known = codes.get(node);
        return known != null ? known : new Value.Code(scheme, Iris.key(node.getURI()));
    }

    private Node mint(Value.Code code) {
        return NodeFactory.createURI(
                iris.code(vocabulary.getScheme(code.scheme()).iriKind(), code.code()));
    }
}
