package org.elchi.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a question, as its head comment names it.
 *
 * @param name the variable, without the question mark
 * @param kind what a value is written as: {@code text}, {@code date}, {@code number}, {@code iri}, or the kind of an IRI below {@code
 *     id/}, such as {@code country}, {@code sector}, {@code document}
 * @param defaultText what holds when nothing is given; null where the question is then not narrowed
 * @param description for people
 */
public record Parameter(String name, String kind, @Nullable String defaultText, String description) {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}._~-]+");
    private static final Pattern DATE = Pattern.compile("-?\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern IRI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|^`\\\\]*");

    /** The term that a given text stands for. */
    Node toNode(String given, String base) {
        return switch (kind) {
            case "text" -> NodeFactory.createLiteralString(given);
            case "date" -> NodeFactory.createLiteralDT(matching(DATE, given, "2027-01-01"), XSDDatatype.XSDdate);
            case "number" -> NodeFactory.createLiteralDT(matching(NUMBER, given, "10"), XSDDatatype.XSDdecimal);
            case "iri" -> NodeFactory.createURI(matching(IRI, given, base + "id/country/AZ"));
            default ->
                NodeFactory.createURI(
                        given.startsWith(base)
                                ? matching(IRI, given, base + "id/" + kind + "/…")
                                : base + "id/" + kind + "/" + matching(KEY, key(given), "…"));
        };
    }

    /** States may be given by name, and offices may be written with blanks: both are easily typed otherwise. */
    private String key(String given) {
        if ("country".equals(kind)) {
            return States.ALL
                    .findStateByName(given.strip())
                    .orElseThrow(() -> new BadParameterException(
                            "parameter '" + name + "': no country has the code or the name '" + given
                                    + "'; use an ISO 3166-1 code such as KZ, or a name in az, en, ru, kk or tr"))
                    .alpha2();
        }
        String joined = given.strip().replace(' ', '-');
        return "relationship".equals(kind) ? joined.toUpperCase(Locale.ROOT) : joined;
    }

    /** Read when the first country is looked up. */
    private static final class States {
        static final ReferenceData ALL = ReferenceData.load();
    }

    private String matching(Pattern pattern, String given, String example) {
        if (!pattern.matcher(given).matches()) {
            throw new BadParameterException(
                    "parameter '" + name + "' is a " + kind + " such as " + example + ", not '" + given + "'");
        }
        return given;
    }
}
