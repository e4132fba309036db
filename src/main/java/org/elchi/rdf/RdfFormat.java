package org.elchi.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/** The RDF 1.1 formats that graphs are given out in, with the project's prefixes. */
public enum RdfFormat {
    /** Turtle. */
    TURTLE("turtle", "text/turtle", false, RDFFormat.TURTLE_PRETTY),
    /** JSON-LD 1.1. */
    JSONLD("jsonld", "application/ld+json", true, RDFFormat.JSONLD_PRETTY),
    /** N-Triples. */
    NTRIPLES("ntriples", "application/n-triples", false, RDFFormat.NTRIPLES_UTF8),
    /** N-Quads. */
    NQUADS("nquads", "application/n-quads", true, RDFFormat.NQUADS_UTF8),
    /** TriG. */
    TRIG("trig", "application/trig", true, RDFFormat.TRIG_PRETTY),
    /** RDF/XML. */
    RDFXML("rdfxml", "application/rdf+xml", false, RDFFormat.RDFXML_PLAIN);

    private final String label;
    private final String mediaType;
    private final boolean named;

    @SuppressWarnings("ImmutableEnumChecker") // Jena's formats are immutable and don't say so
    private final RDFFormat format;

    RdfFormat(String label, String mediaType, boolean named, RDFFormat format) {
        this.label = label;
        this.mediaType = mediaType;
        this.named = named;
        this.format = format;
    }

    /** What the command line calls it, such as {@code jsonld}. */
    public String label() {
        return label;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it can carry named graphs. */
    public boolean carriesNamedGraphs() {
        return named;
    }

    /** The format with this name, as the command line calls it. */
    public static Optional<RdfFormat> findByLabel(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.label.equals(lower)).findFirst();
    }

    /** The format with this media type, in any case, without parameters. */
    public static Optional<RdfFormat> findByMediaType(String mediaType) {
        String lower = mediaType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(lower))
                .findFirst();
    }

    /**
     * Writes a graph in UTF-8; the stream stays open.
     *
     * @param graph not changed
     */
    public void write(OutputStream out, Graph graph) {
        RDFWriter.source(new PrefixedGraph(graph)).format(format).output(out);
    }

    /**
     * Writes named graphs in UTF-8; the stream stays open.
     *
     * @throws IllegalStateException when the format can't carry named graphs
     */
    public void write(OutputStream out, DatasetGraph graphs) {
        if (!named) {
            throw new IllegalStateException(label + " can't carry named graphs; use trig, nquads or jsonld");
        }
        Namespaces.PREFIXES.forEach(graphs.prefixes()::add);
        RDFWriter.source(graphs).format(format).output(out);
    }

    /** A graph as it is, under the project's prefixes. */
    private static final class PrefixedGraph extends WrappedGraph {
        private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
                .setNsPrefixes(Namespaces.PREFIXES)
                .lock();

        PrefixedGraph(Graph graph) {
            super(graph);
        }

        @Override
        public PrefixMapping getPrefixMapping() {
            return PREFIXES;
        }
    }
}
