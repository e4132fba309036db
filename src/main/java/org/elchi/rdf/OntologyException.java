package org.elchi.rdf;

/** The ontology can't be used; the message names the file, what is wrong and how to mend it. */
public final class OntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Says what is wrong where.
     *
     * @param file the file's name under {@code ontology/}
     * @param what what is wrong and how to mend it
     */
    public OntologyException(String file, String what) {
        super("ontology/" + file + " " + what);
        this.file = file;
    }

    /** The file's name under {@code ontology/}. */
    public String file() {
        return file;
    }
}
