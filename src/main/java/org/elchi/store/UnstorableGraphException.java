package org.elchi.store;

/** A change holds something that no store could keep, such as an IRI with a space; nothing was changed. */
public final class UnstorableGraphException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** Says what. */
    public UnstorableGraphException(String message) {
        super(message, null);
    }
}
