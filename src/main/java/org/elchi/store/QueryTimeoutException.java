package org.elchi.store;

/** A query took longer than it may; no part of its result is given. */
public final class QueryTimeoutException extends StoreException {
    private static final long serialVersionUID = 1L;

    /** With the cause. */
    public QueryTimeoutException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
