package org.elchi.store;

/** The store could not do what was asked; the message says what, where and how to mend it. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the cause. */
    public StoreException(String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
    }
}
