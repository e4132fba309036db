package org.elchi.query;

/** A text is no SPARQL query; says where. */
public final class MalformedQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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

    /** The line, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 where it is not known. */
    public int column() {
        return column;
    }
}
