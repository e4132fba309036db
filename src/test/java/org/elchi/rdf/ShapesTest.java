package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.DocumentRecord;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class ShapesTest {
    static final FactVocabulary VOCABULARY = FactVocabulary.load();
    static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
    static final RecordGraphs GRAPHS = new RecordGraphs(VOCABULARY, ReferenceData.load(), IRIS);
    static final Shapes SHAPES = new Shapes(
            OntologyFiles.ofProgram().union(), new ReferenceGraph(VOCABULARY, ReferenceData.load(), IRIS).toGraph());

    static Graph sampleGraph() {
        return GRAPHS.toGraphs(SampleRecord.full()).values().iterator().next();
    }

    @Test
    void theSamplesConform() {
        for (DocumentRecord record : List.of(SampleRecord.full(), SampleRecord.bare())) {
            Graph graph = GRAPHS.toGraphs(record).values().iterator().next();
            assertEquals(List.of(), SHAPES.validate(graph).findings());
        }
    }

    @Test
    void anotherBaseConformsAsWell() {
        Iris iris = new Iris("http://localhost:8080/");
        RecordGraphs graphs = new RecordGraphs(VOCABULARY, ReferenceData.load(), iris);
        Shapes shapes = new Shapes(
                OntologyFiles.ofProgram().union(),
                new ReferenceGraph(VOCABULARY, ReferenceData.load(), iris).toGraph());
        Graph graph = graphs.toGraphs(SampleRecord.full()).values().iterator().next();
        assertEquals(List.of(), shapes.validate(graph).findings());
    }

    @Test
    void aFindingNamesNodePropertyValueAndWhatIsWrong() {
        Graph graph = sampleGraph();
        Node statement = NodeFactory.createURI(IRIS.fact("statement", SampleRecord.KEY, "st1"));
        Node stance = NodeFactory.createURI(Namespaces.ELCHI + "stance");
        Node unknown = NodeFactory.createURI(IRIS.code("stance", "fury"));
        graph.remove(statement, stance, Node.ANY);
        graph.add(statement, stance, unknown);

        NotConformingException refusal =
                assertThrows(NotConformingException.class, () -> SHAPES.requireConforming(graph));

        assertEquals(1, refusal.report().findings().size());
        ShapeReport.Finding finding = refusal.report().findings().get(0);
        assertEquals(statement.getURI(), finding.focus());
        assertEquals(stance.getURI(), finding.path());
        assertEquals(unknown.getURI(), finding.value());
        assertTrue(finding.message().contains("Stance"), finding.message());
        assertTrue(refusal.toString().contains("fury"), refusal.toString());
    }
}
