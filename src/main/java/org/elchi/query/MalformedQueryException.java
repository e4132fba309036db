package org.elchi.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;

/** A text is no SPARQL query; says where. */
public final class MalformedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), col(?:umn)?:? *(\\d+)");

    private final int line;
    private final int column;

    /**
     * Says where.
     *
     * @param message what is wrong
     * @param line from 1, 0 where it is not known
     * @param column from 1, 0 where it is not known
     */
    public MalformedQueryException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /**
     * What Jena found wrong, without the long list of what it would have taken in its place.
     *
     * @param name what the message calls the query
     */
    public static MalformedQueryException of(String name, QueryException fault) {
        String message = String.valueOf(fault.getMessage()).strip();
        int expected = message.indexOf("Was expecting");
        String what = (expected < 0 ? message : message.substring(0, expected))
                .strip()
                .replaceAll("\\s+", " ");
        // the exception's own line and column are those of the last good word
        Matcher place = PLACE.matcher(what);
        return place.find()
                ? new MalformedQueryException(
                        name + ": " + what, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : new MalformedQueryException(name + ": " + what, 0, 0);
    }

    /** The line, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 where it is not known. */
    public int column() {
        return column;
    }
}
