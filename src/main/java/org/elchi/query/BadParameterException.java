package org.elchi.query;

/** A question was given a parameter that it does not have, or a value that is none; the message says what would be one. */
public final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what and how to mend it. */
    public BadParameterException(String message) {
        super(message);
    }
}
