package org.elchi.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.elchi.rdf.Iris;
import org.elchi.rdf.OntologyFiles;
import org.elchi.rdf.RecordGraphs;
import org.elchi.rdf.ReferenceGraph;
import org.elchi.rdf.Shapes;
import org.elchi.reference.ReferenceData;
import org.elchi.store.Change;
import org.elchi.store.FactStore;

/** The graphs that belong to no document: the ontology, and states, sectors and code lists. Immutable. */
public final class CommonGraphs {
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();
    private final Graph ontology;
    private final Graph reference;

    /**
     * Takes both.
     *
     * @param iris names the graphs
     * @param ontology all of the ontology
     * @param reference states, sectors and code lists
     */
    public CommonGraphs(Iris iris, Graph ontology, Graph reference) {
        this.ontology = ontology;
        this.reference = reference;
        graphs.put(NodeFactory.createURI(Iris.ONTOLOGY_GRAPH), ontology);
        graphs.put(NodeFactory.createURI(iris.referenceGraph()), reference);
    }

    /** Those that come with the program. */
    public static CommonGraphs ofProgram(RecordGraphs graphs, ReferenceData reference) {
        return new CommonGraphs(
                graphs.iris(),
                OntologyFiles.ofProgram().union(),
                new ReferenceGraph(graphs.vocabulary(), reference, graphs.iris()).toGraph());
    }

    /** The shapes that stand in the ontology, which look codes up in the reference graph. */
    public Shapes shapes() {
        return new Shapes(ontology, reference);
    }

    /**
     * Puts those into a store that do not stand there as they are.
     *
     * @return how many were written
     */
    public int write(FactStore store) {
        Map<Node, Graph> outdated = new LinkedHashMap<>();
        graphs.forEach((name, graph) -> {
            boolean upToDate = store.findGraph(name)
                    .filter(stored -> isSame(stored, graph))
                    .isPresent();
            if (!upToDate) {
                outdated.put(name, graph);
            }
        });
        if (!outdated.isEmpty()) {
            store.write(Change.replacing(outdated));
        }
        return outdated.size();
    }

    /** Blank nodes have other labels in the store, so what stands around them is only counted. */
    private static boolean isSame(Graph stored, Graph graph) {
        return stored.size() == graph.size()
                && graph.stream().filter(CommonGraphs::isGround).allMatch(stored::contains);
    }

    private static boolean isGround(Triple triple) {
        return !triple.getSubject().isBlank() && !triple.getObject().isBlank();
    }
}
