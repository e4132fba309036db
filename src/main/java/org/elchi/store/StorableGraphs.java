package org.elchi.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Refuses what could not be written as SPARQL Update, or read again: a change is looked at before it waits with others, so
 * that a bad one fails alone. The characters are those that the grammar keeps out of an IRI (SPARQL 1.1, rule 139).
 */
final class StorableGraphs {
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private StorableGraphs() {}

    static void check(Node name, Graph graph) {
        checkName(name);
        graph.stream().forEach(triple -> check(name, triple));
    }

    static void checkName(Node name) {
        if (!name.isURI() || !isIri(name.getURI())) {
            throw new UnstorableGraphException("'" + name + "' cannot name a graph: it is not an absolute IRI");
        }
    }

    private static void check(Node name, Triple triple) {
        boolean sound = isResource(triple.getSubject())
                && triple.getPredicate().isURI()
                && isIri(triple.getPredicate().getURI())
                && (isResource(triple.getObject()) || isLiteral(triple.getObject()));
        if (!sound) {
            throw new UnstorableGraphException("graph <" + name + "> cannot be stored: the triple " + triple
                    + " holds a variable, a broken IRI or a text with half a character");
        }
    }

    private static boolean isResource(Node node) {
        return node.isBlank() || (node.isURI() && isIri(node.getURI()));
    }

    private static boolean isLiteral(Node node) {
        return node.isLiteral() && isWhole(node.getLiteralLexicalForm());
    }

    private static boolean isIri(String iri) {
        return iri.indexOf(':') > 0 && iri.chars().allMatch(c -> c > ' ' && FORBIDDEN.indexOf(c) < 0) && isWhole(iri);
    }

    /** Whether every high surrogate is followed by a low one, and no low one stands alone: else UTF-8 has no bytes for it. */
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
