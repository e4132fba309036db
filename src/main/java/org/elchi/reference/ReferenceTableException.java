package org.elchi.reference;

/** A reference table that can't be used; the message names the file, the line, what is wrong and how to mend it. */
public final class ReferenceTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Says what is wrong where.
     *
     * @param file the table's file name
     * @param line counted from 1; 0 for the file as a whole
     * @param what what is wrong
     * @param mend what to do about it
     */
    public ReferenceTableException(String file, int line, String what, String mend) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what + "; " + mend);
        this.file = file;
        this.line = line;
    }

    /** The table's file name. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }
}
