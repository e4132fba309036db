package org.elchi.source;

/**
 * What was sent is no document that can be read. The message says what is wrong, where, and how to mend it.
 */
public final class UnreadableSource extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** Nothing but blanks. */
        EMPTY,
        /** More bytes than the limit. */
        TOO_LARGE,
        /** Control characters that no text has. */
        BINARY,
        /** Bytes or characters that the encoding does not allow. */
        BROKEN_ENCODING,
        /** A charset was named that is not known here. */
        UNKNOWN_CHARSET,
        /** An address, date or language given with the document that is not one. */
        BAD_ORIGIN
    }

    private final Reason reason;

    /** Says what is wrong. */
    public UnreadableSource(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What kind of fault it is, for those who answer with a code. */
    public Reason reason() {
        return reason;
    }
}
