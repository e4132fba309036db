package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/** The graph of a known document stands as a file, so that a change of what is written is seen and meant. */
class GoldenRdfTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "sample");

    static String read(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSamplesGraphIsTheGoldenOne() {
        Graph expected = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.fromString(read("facts.ttl"), Lang.TURTLE).parse(expected);
        Graph actual = ShapesTest.sampleGraph();
        assertTrue(actual.isIsomorphicWith(expected), () -> difference(expected, actual));
    }

    private static String difference(Graph expected, Graph actual) {
        return "added:\n  " + String.join("\n  ", lines(actual, expected)) + "\nmissing:\n  "
                + String.join("\n  ", lines(expected, actual));
    }

    private static Set<String> lines(Graph some, Graph without) {
        Set<String> lines = new TreeSet<>();
        some.find().filterDrop(without::contains).forEachRemaining(triple -> lines.add(triple.toString()));
        return lines;
    }
}
