package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @Test
    void aSpanHasItsWordsAndWhatStandsAroundThemInCodePoints() {
        String before = "🙂".repeat(40);
        SourceText text = SourceText.of(before + "Bakı bildirib.");
        Graph graph = describe(text, new Span(40, 44));

        assertEquals("40", only(graph, OA.start.asNode()));
        assertEquals("44", only(graph, OA.end.asNode()));
        assertEquals("Bakı", only(graph, OA.exact.asNode()));
        assertEquals("🙂".repeat(32), only(graph, OA.prefix.asNode()));
        assertEquals(" bildirib.", only(graph, OA.suffix.asNode()));
        assertTrue(graph.contains(Node.ANY, OA.hasSource.asNode(), NodeFactory.createURI(IRIS.document("key"))));
    }

    @Test
    void aSpanThatIsTheWholeTextHasNothingAround() {
        Graph graph = describe(SourceText.of("Bakı"), new Span(0, 4));
        assertEquals("", only(graph, OA.prefix.asNode()));
        assertEquals("", only(graph, OA.suffix.asNode()));
    }

    @Test
    void everySpanOfADocumentIsExpandedAndNothingElseChanges() {
        Graph graph = ShapesTest.sampleGraph();
        int spans = graph.find(Node.ANY, Vocabulary.EXACT, Node.ANY).toList().size();
        Graph expanded = WebAnnotations.expand(graph, SampleRecord.full().text(), IRIS.document(SampleRecord.KEY));
        assertEquals(graph.size() + 11 * spans, expanded.size());
        assertTrue(graph.find().toList().stream().allMatch(expanded::contains));
        assertEquals(SampleRecord.full(), ShapesTest.GRAPHS.fromGraph(expanded));
    }

    private static Graph describe(SourceText text, Span span) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Node node = NodeFactory.createURI(IRIS.span("key", span));
        WebAnnotations.describe(graph, node, text, IRIS.document("key"));
        return graph;
    }

    private static String only(Graph graph, Node property) {
        List<Node> values = graph.find(Node.ANY, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        assertEquals(1, values.size());
        return values.get(0).getLiteralLexicalForm();
    }
}
