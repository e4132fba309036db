package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTest {
    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aGraphComesBackFromEveryFormat(RdfFormat format) {
        Graph graph = ShapesTest.sampleGraph();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(out, graph);
        Graph back = GraphMemFactory.createDefaultGraphSameTerm();
        parser(format, out).parse(back);
        assertTrue(back.isIsomorphicWith(graph));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void namedGraphsComeBackFromFormatsThatCarryThem(RdfFormat format) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        ShapesTest.GRAPHS.toGraphs(SampleRecord.full()).forEach(graphs::addGraph);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!format.carriesNamedGraphs()) {
            assertThrows(IllegalStateException.class, () -> format.write(out, graphs));
            return;
        }
        format.write(out, graphs);
        DatasetGraph back = DatasetGraphFactory.create();
        parser(format, out).parse(back);
        graphs.listGraphNodes()
                .forEachRemaining(name ->
                        assertTrue(back.getGraph(name).isIsomorphicWith(graphs.getGraph(name)), name::toString));
        assertEquals(6, back.size());
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aFormatIsFoundByNameAndMediaType(RdfFormat format) {
        assertEquals(format, RdfFormat.findByLabel(format.label()).orElseThrow());
        assertEquals(format, RdfFormat.findByMediaType(format.mediaType()).orElseThrow());
        assertFalse(RdfFormat.findByMediaType("image/png").isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = RdfFormat.class,
            names = {"TURTLE", "TRIG", "JSONLD"})
    void prefixesAreTheProjects(RdfFormat format) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        graph.add(NodeFactory.createURI("https://x.example/f"), Vocabulary.TYPE, Vocabulary.FACT_CLASS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(out, graph);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("elchi:Fact"), out.toString(StandardCharsets.UTF_8));
    }

    private static org.apache.jena.riot.RDFParserBuilder parser(RdfFormat format, ByteArrayOutputStream out) {
        return RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                .lang(RDFLanguages.contentTypeToLang(format.mediaType()));
    }
}
