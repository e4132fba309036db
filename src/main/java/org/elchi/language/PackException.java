package org.elchi.language;

/** A language pack that does not hold together: says which file and line, what is wrong, and how to mend it. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Describes a fault.
     *
     * @param file the pack's file
     * @param line line in it, from 1
     * @param message what is wrong and how to mend it
     */
    public PackException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
