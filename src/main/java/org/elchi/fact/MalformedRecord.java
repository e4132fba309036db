package org.elchi.fact;

/** A file that should hold a document record holds something else. The message names file, line and column. */
public final class MalformedRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, and where. */
    public MalformedRecord(String message) {
        super(message);
    }
}
