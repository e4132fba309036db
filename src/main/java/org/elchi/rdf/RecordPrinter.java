package org.elchi.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.elchi.fact.DocumentRecord;

/**
 * Records as RDF text, for those who know nothing of graphs. Spans are given out as Web Annotations. Immutable and safe for use
 * by several threads.
 */
public final class RecordPrinter {
    private final RecordGraphs graphs;

    /** Takes what makes graphs of records. */
    public RecordPrinter(RecordGraphs graphs) {
        this.graphs = graphs;
    }

    /**
     * Writes a record: TriG and N-Quads with a named graph for the document and for each thing that it speaks of, as they are
     * stored; the others as one graph.
     */
    public String print(DocumentRecord record, RdfFormat format) {
        Map<Node, Graph> named = expand(record);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == RdfFormat.TRIG || format == RdfFormat.NQUADS) {
            DatasetGraph dataset = DatasetGraphFactory.createGeneral();
            named.forEach(dataset::addGraph);
            format.write(out, dataset);
        } else {
            Graph union = GraphMemFactory.createDefaultGraphSameTerm();
            named.values().forEach(graph -> GraphUtil.addInto(union, graph));
            format.write(out, union);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<Node, Graph> expand(DocumentRecord record) {
        String document = graphs.iris().document(record.info().key());
        Map<Node, Graph> named = new LinkedHashMap<>(graphs.toGraphs(record));
        named.computeIfPresent(
                NodeFactory.createURI(document),
                (name, graph) -> WebAnnotations.expand(graph, record.text(), document));
        return named;
    }
}
