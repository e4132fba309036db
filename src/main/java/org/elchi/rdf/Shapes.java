package org.elchi.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/**
 * The ontology's SHACL shapes, parsed once. A document's graph is looked at together with the classes of reference entries,
 * so that a code that is in no scheme does not pass. Immutable and safe for use by several threads.
 */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph classes;

    /**
     * Parses the shapes.
     *
     * @param ontology all of the ontology
     * @param reference the reference graph; of it only what class an entry is of is kept
     */
    public Shapes(Graph ontology, Graph reference) {
        shapes = org.apache.jena.shacl.Shapes.parse(ontology);
        classes = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.add(classes, reference.find(Node.ANY, Vocabulary.TYPE, Node.ANY));
        GraphUtil.add(classes, ontology.find(Node.ANY, Vocabulary.TYPE, Vocabulary.FACT_TYPE_CLASS));
    }

    /** Looks at a document's graph. */
    public ShapeReport validate(Graph document) {
        List<ShapeReport.Finding> findings = new ArrayList<>();
        ShaclValidator.get()
                .validate(shapes, new Union(document, classes))
                .getEntries()
                .forEach(entry -> findings.add(finding(entry)));
        return new ShapeReport(findings);
    }

    /**
     * Lets a document's graph pass or not.
     *
     * @throws NotConformingException with the report when it does not conform
     */
    public void requireConforming(Graph document) {
        ShapeReport report = validate(document);
        if (!report.conforms()) {
            throw new NotConformingException(report);
        }
    }

    private static ShapeReport.Finding finding(ReportEntry entry) {
        String path = entry.resultPath() instanceof P_Link link
                ? link.getNode().getURI()
                : entry.resultPath() == null ? "" : entry.resultPath().toString();
        return new ShapeReport.Finding(
                entry.focusNode().toString(),
                path,
                entry.value() == null ? "" : entry.value().toString(),
                entry.message());
    }
}
