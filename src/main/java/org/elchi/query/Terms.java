package org.elchi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.datatypes.xsd.impl.XSDAbstractDateTimeType;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** RDF terms as plain values. */
final class Terms {
    private Terms() {}

    static Row row(List<String> columns, Binding binding) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String column : columns) {
            Node node = binding.get(Var.alloc(column));
            if (node != null) {
                cells.put(column, cell(node));
            }
        }
        return new Row(cells);
    }

    static Cell cell(Node node) {
        if (node.isURI()) {
            return new Cell(node.getURI(), Cell.Kind.IRI);
        }
        if (!node.isLiteral()) {
            return new Cell("_:" + node.getBlankNodeLabel(), Cell.Kind.IRI);
        }
        return new Cell(node.getLiteralLexicalForm(), kind(node));
    }

    private static Cell.Kind kind(Node literal) {
        RDFDatatype type = literal.getLiteralDatatype();
        if (!literal.getLiteral().isWellFormed()) {
            return Cell.Kind.TEXT;
        }
        if (XSDDatatype.XSDboolean.equals(type)) {
            return Cell.Kind.FLAG;
        }
        if (type instanceof XSDAbstractDateTimeType) {
            return Cell.Kind.DATE;
        }
        Class<?> java = type.getJavaClass();
        boolean finite = !literal.getLiteralLexicalForm().matches("[+-]?INF|NaN");
        return java != null && Number.class.isAssignableFrom(java) && finite ? Cell.Kind.NUMBER : Cell.Kind.TEXT;
    }
}
