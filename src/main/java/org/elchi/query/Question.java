package org.elchi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A SPARQL query with named parameters, that runs as it stands. Its head comment says what it asks, and, after a line {@code
 * # Parameters:}, one line for each parameter: {@code #   name (kind, default VALUE): description}. In the query a parameter
 * stands as a variable that nothing binds, most often as {@code COALESCE(?name, default)}, so that any SPARQL engine answers
 * it as it stands and a value can be put in the variable's place. Immutable.
 */
public final class Question {
    private static final String DEFAULT_BASE = "https://w3id.org/elchi/";
    private static final Pattern PARAMETER =
            Pattern.compile("#\\s+(\\w+) \\(([\\w-]+)(?:, default ([^)]*))?\\):\\s*(.*)");

    private final String name;
    private final String text;
    private final String base;
    private final Query query;
    private final List<Parameter> parameters;

    private Question(String name, String text, String base, Query query, List<Parameter> parameters) {
        this.name = name;
        this.text = text;
        this.base = base;
        this.query = query;
        this.parameters = List.copyOf(parameters);
    }

    /**
     * Reads a question.
     *
     * @param name what messages call it, such as the file's name without its ending
     * @param text the file
     * @param base what IRIs of this installation start with; takes the place of the default one in the text
     * @throws MalformedQueryException when it is no query, or an update
     */
    public static Question parse(String name, String text, String base) {
        String local = text.replace("<" + DEFAULT_BASE + "id/", "<" + base + "id/");
        try {
            Query query = QueryFactory.create(local, Syntax.syntaxSPARQL_11);
            return new Question(name, local, base, query, readParameters(text));
        } catch (QueryException e) {
            throw MalformedQueryException.of(name, e);
        }
    }

    /** The name it goes by. */
    public String name() {
        return name;
    }

    /** The query as written. */
    public String text() {
        return text;
    }

    /** What it asks: the first line of its head comment. */
    public String title() {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(name);
    }

    /** Its parameters, in the order of the head comment. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** The parsed query; not to be changed. */
    Query query() {
        return query;
    }

    /**
     * Terms for given texts.
     *
     * @throws BadParameterException when there is no such parameter, or the text is none of its kind
     */
    Map<String, Node> bind(Map<String, String> given) {
        return given.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> getParameter(entry.getKey()).toNode(entry.getValue(), base)));
    }

    private Parameter getParameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new BadParameterException("question '" + name + "' has no parameter '" + wanted
                        + "'; it has "
                        + (parameters.isEmpty()
                                ? "none"
                                : parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")))));
    }

    private static List<Parameter> readParameters(String text) {
        List<Parameter> found = new ArrayList<>();
        boolean listing = false;
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                break;
            }
            Matcher matcher = PARAMETER.matcher(line);
            if (listing && matcher.matches()) {
                found.add(new Parameter(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
            }
            listing |= line.startsWith("# Parameters:");
        }
        return found;
    }
}
