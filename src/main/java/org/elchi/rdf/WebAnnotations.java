package org.elchi.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.elchi.text.SourceText;
import org.elchi.text.Span;

/**
 * Spans as the W3C Web Annotation model gives places in a text: an {@code oa:SpecificResource} with a position selector and a
 * quote selector. They are stored as one IRI with its words and given out like this. Stateless.
 */
public final class WebAnnotations {
    /** How much of the text stands before and after a quote, in code points: enough to find it again in a changed page. */
    public static final int CONTEXT = 32;

    private WebAnnotations() {}

    /**
     * A document's graph with its spans as Web Annotation resources. All else is as it was.
     *
     * @param graph a document's graph, which is not changed
     * @param text the document's kept text
     * @param document the document's IRI
     */
    public static Graph expand(Graph graph, SourceText text, String document) {
        Graph expanded = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(expanded, graph);
        graph.find(Node.ANY, Vocabulary.EXACT, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toSet()
                .forEach(span -> describe(expanded, span, text, document));
        return expanded;
    }

    /**
     * Adds what a span is to a graph.
     *
     * @throws IllegalArgumentException when the node's IRI is no span's
     * @throws IndexOutOfBoundsException when the span reaches beyond the text
     */
    public static void describe(Graph graph, Node span, SourceText text, String document) {
        Span place = Iris.span(span.getURI());
        Node position = NodeFactory.createBlankNode();
        Node quote = NodeFactory.createBlankNode();
        graph.add(span, Vocabulary.TYPE, OA.SpecificResource.asNode());
        graph.add(span, OA.hasSource.asNode(), NodeFactory.createURI(document));
        graph.add(span, OA.hasSelector.asNode(), position);
        graph.add(span, OA.hasSelector.asNode(), quote);
        graph.add(position, Vocabulary.TYPE, OA.TextPositionSelector.asNode());
        graph.add(position, OA.start.asNode(), count(place.start()));
        graph.add(position, OA.end.asNode(), count(place.end()));
        graph.add(quote, Vocabulary.TYPE, OA.TextQuoteSelector.asNode());
        graph.add(quote, OA.exact.asNode(), Values.text(text.slice(place)));
        graph.add(quote, OA.prefix.asNode(), Values.text(slice(text, place.start() - CONTEXT, place.start())));
        graph.add(quote, OA.suffix.asNode(), Values.text(slice(text, place.end(), place.end() + CONTEXT)));
    }

    /** The text between two places as far as there is one. */
    private static String slice(SourceText text, int start, int end) {
        int from = Math.max(0, start);
        int to = Math.min(text.length(), end);
        return from < to ? text.slice(new Span(from, to)) : "";
    }

    private static Node count(int codePoints) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }
}
