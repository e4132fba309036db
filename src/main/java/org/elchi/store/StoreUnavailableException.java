package org.elchi.store;

/** A remote store did not answer; nothing is known to have changed. */
public final class StoreUnavailableException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** With the cause. */
    public StoreUnavailableException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
