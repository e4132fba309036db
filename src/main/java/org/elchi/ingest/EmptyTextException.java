package org.elchi.ingest;

/** A document without a letter in it; nothing was stored. */
public final class EmptyTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says how to mend it. */
    public EmptyTextException() {
        super("the document has no text: it is empty or holds nothing but white space; send the statement itself");
    }
}
