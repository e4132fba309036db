package org.elchi.rdf;

import java.text.Normalizer;
import org.elchi.text.Span;

/**
 * Builds and takes apart all IRIs of things: {@code BASE/id/KIND/KEY}. They are derived from content and never change.
 * Immutable.
 */
public final class Iris {
    /** The base where none is configured. */
    public static final String DEFAULT_BASE = "https://w3id.org/elchi/";

    /** The named graph that holds the ontology. */
    public static final String ONTOLOGY_GRAPH = "https://w3id.org/elchi/ontology";

    private static final String SPAN_MARK = "#char=";

    private final String base;

    /**
     * Takes the base.
     *
     * @param base an absolute IRI that ends in a slash
     * @throws IllegalArgumentException when it is not
     */
    public Iris(String base) {
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
            throw new IllegalArgumentException("the base IRI \"" + base
                    + "\" can't be used; give an http or https IRI without query and fragment that ends in a slash, such as "
                    + DEFAULT_BASE);
        }
        this.base = base;
    }

    /** The base, with its slash. */
    public String base() {
        return base;
    }

    /** The named graph that holds states, sectors and code lists. */
    public String referenceGraph() {
        return base + "id/graph/reference";
    }

    /** The IRI of any thing. */
    public String thing(String kind, String key) {
        return base + "id/" + kind + "/" + key;
    }

    /** A document, which is also the name of its graph. */
    public String document(String key) {
        return thing("document", key);
    }

    /**
     * A fact of a document.
     *
     * @param kind the IRI kind of its type
     * @param document the document's key
     * @param fact the fact's key
     */
    public String fact(String kind, String document, String fact) {
        return thing(kind, document + "." + fact);
    }

    /** A place in a document. */
    public String span(String document, Span span) {
        return document(document) + SPAN_MARK + span.start() + "," + span.end();
    }

    /** A state. */
    public String country(String code) {
        return thing("country", code);
    }

    /**
     * An entry of a code list.
     *
     * @param kind the IRI kind of the scheme's members
     * @param code as the record shows it; spaces, apostrophes and accents give way to hyphens and plain letters
     */
    public String code(String kind, String code) {
        return thing(kind, plain(code));
    }

    /** The relationship of two states, the same in either order. */
    public String relationship(String oneState, String otherState) {
        return thing(
                "relationship",
                oneState.compareTo(otherState) <= 0 ? oneState + "-" + otherState : otherState + "-" + oneState);
    }

    /** What follows the kind in the IRI of a thing, without a fragment: {@code AZ-KZ} of a relationship. */
    public static String key(String iri) {
        int hash = iri.indexOf('#');
        String path = hash < 0 ? iri : iri.substring(0, hash);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The fact's own key, of a fact's IRI. */
    public static String factKey(String iri) {
        String key = key(iri);
        return key.substring(key.indexOf('.') + 1);
    }

    /**
     * The place that a span's IRI says.
     *
     * @throws IllegalArgumentException when it is no span's IRI
     */
    public static Span span(String iri) {
        int mark = iri.indexOf(SPAN_MARK);
        int comma = iri.indexOf(',', Math.max(mark, 0));
        if (mark < 0 || comma < 0) {
            throw new IllegalArgumentException("<" + iri + "> is no span; one is written DOCUMENT#char=START,END");
        }
        return new Span(
                Integer.parseInt(iri, mark + SPAN_MARK.length(), comma, 10),
                Integer.parseInt(iri, comma + 1, iri.length(), 10));
    }

    private static String plain(String code) {
        boolean plain = code.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
        return plain
                ? code
                : Normalizer.normalize(code, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9]+", "-");
    }
}
