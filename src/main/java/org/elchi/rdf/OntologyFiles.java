package org.elchi.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * The ontology's files, which {@code index.txt} lists in the order of the record: core terms, shared roles, then one file
 * per fact type. Read from the program itself or from a directory.
 */
public final class OntologyFiles {
    /** The list of files; a directory in a jar can't be listed portably. */
    public static final String INDEX = "index.txt";

    /** How Jena's parser says where it stopped. */
    private static final Pattern LINE = Pattern.compile("\\[line: (\\d+)");

    private final @Nullable Path directory;

    private OntologyFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /** The files that come with the program. */
    public static OntologyFiles ofProgram() {
        return new OntologyFiles(null);
    }

    /** The files of a directory in place of those that come with the program. */
    public static OntologyFiles in(Path directory) {
        return new OntologyFiles(directory);
    }

    /**
     * The names of the files in their order.
     *
     * @throws OntologyException when there is no index
     */
    public List<String> names() {
        return text(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * A file's text.
     *
     * @throws OntologyException when it is not there
     */
    public String text(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                throw new OntologyException(name, "is not there; put it into ontology/ or take it out of " + INDEX);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/" + name + " can't be read", e);
        }
    }

    /**
     * A file's triples.
     *
     * @throws OntologyException when it is not there or not Turtle; the message says line and column
     */
    public Graph graph(String name) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        try {
            RDFParser.fromString(text(name), Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            String message = String.valueOf(e.getMessage());
            Matcher line = LINE.matcher(message);
            throw new OntologyException(
                    name, line.find() ? Integer.parseInt(line.group(1)) : 0, "is not Turtle: " + message);
        }
        return graph;
    }

    /** Each file's triples, in their order. */
    public Map<String, Graph> graphs() {
        Map<String, Graph> graphs = new LinkedHashMap<>();
        names().forEach(name -> graphs.put(name, graph(name)));
        return graphs;
    }

    /** All triples: what the ontology's named graph holds. */
    public Graph union() {
        Graph union = GraphMemFactory.createDefaultGraphSameTerm();
        Namespaces.PREFIXES.forEach(union.getPrefixMapping()::setNsPrefix);
        graphs().values().forEach(graph -> GraphUtil.addInto(union, graph));
        return union;
    }

    private @Nullable InputStream open(String name) throws IOException {
        if (directory == null) {
            return OntologyFiles.class.getResourceAsStream("/ontology/" + name);
        }
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
