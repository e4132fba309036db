package org.elchi.store;

/** A remote store refused the credentials; nothing has changed. */
public final class StoreAccessException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** With the cause. */
    public StoreAccessException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
