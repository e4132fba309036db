package org.elchi.rdf;

/** The ontology can't be used; the message names the file, the line where there is one, what is wrong and how to mend it. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String what;

    /**
     * Says what is wrong with a file as a whole.
     *
     * @param file the file's name under {@code ontology/}
     * @param what what is wrong and how to mend it
     */
    public OntologyException(String file, String what) {
        this(file, 0, what);
    }

    /**
     * Says what is wrong where.
     *
     * @param file the file's name under {@code ontology/}
     * @param line counted from 1; 0 for the file as a whole
     * @param what what is wrong and how to mend it
     */
    public OntologyException(String file, int line, String what) {
        super("ontology/" + file + (line > 0 ? ":" + line : "") + " " + what);
        this.file = file;
        this.line = line;
        this.what = what;
    }

    /** The file's name under {@code ontology/}. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** What is wrong and how to mend it. */
    public String what() {
        return what;
    }
}
