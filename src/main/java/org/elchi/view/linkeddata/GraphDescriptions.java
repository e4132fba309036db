package org.elchi.view.linkeddata;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.elchi.fact.DocumentRecord;
import org.elchi.http.Format;
import org.elchi.http.GraphView;
import org.elchi.query.Views;
import org.elchi.rdf.Iris;
import org.elchi.rdf.RdfFormat;
import org.elchi.rdf.Vocabulary;
import org.elchi.rdf.WebAnnotations;
import org.elchi.text.SourceText;

/** Describes resources from the store. Safe for use by any number of threads. */
@Singleton
final class GraphDescriptions implements GraphView {
    private final Views views;

    GraphDescriptions(Views views) {
        this.views = views;
    }

    @Override
    public byte[] describe(Collection<String> iris, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rdfOf(format).write(out, describe(iris));
        return out.toByteArray();
    }

    /** The triples of resources, spans as Web Annotations. */
    Graph describe(Collection<String> iris) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        iris.stream().distinct().forEach(iri -> views.describe(iri).ifPresent(said -> GraphUtil.addInto(graph, said)));
        expandSpans(graph);
        return graph;
    }

    private void expandSpans(Graph graph) {
        Map<String, Optional<SourceText>> texts = new HashMap<>();
        List<Node> spans =
                graph.find(Node.ANY, Vocabulary.EXACT, Node.ANY).mapWith(triple -> triple.getSubject()).toSet().stream()
                        .toList();
        for (Node span : spans) {
            String document = span.getURI().substring(0, span.getURI().indexOf('#'));
            texts.computeIfAbsent(document, this::findText)
                    .ifPresent(text -> WebAnnotations.describe(graph, span, text, document));
        }
    }

    private Optional<SourceText> findText(String document) {
        return views.documents().find(Iris.key(document)).map(DocumentRecord::text);
    }

    private static RdfFormat rdfOf(Format format) {
        return RdfFormat.findByMediaType(format.mediaType())
                .orElseThrow(() -> new IllegalArgumentException(format + " is no format of graphs"));
    }
}
