package org.elchi.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.reference.Concept;
import org.elchi.reference.ReferenceData;

/** The reference data's members and their classes, without the labels that no shape asks for. */
final class SampleReference {
    private SampleReference() {}

    static Graph graph(FactVocabulary vocabulary, ReferenceData reference, Iris iris) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        for (CodeScheme scheme : vocabulary.listSchemes()) {
            for (Concept concept : reference.listConcepts(scheme.name())) {
                Node member = NodeFactory.createURI(iris.code(scheme.iriKind(), concept.code()));
                graph.add(member, Vocabulary.TYPE, scheme.memberClass());
            }
        }
        return graph;
    }
}
