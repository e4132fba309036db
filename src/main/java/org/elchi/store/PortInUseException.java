package org.elchi.store;

/** The port that the embedded Fuseki was to listen on is taken. */
public final class PortInUseException extends StoreException {
    private static final long serialVersionUID = 1L;

    private final int port;

    /** With the cause. */
    public PortInUseException(int port, @org.jspecify.annotations.Nullable Throwable cause) {
        super(
                "port " + port + " for the embedded Fuseki is already taken; choose another one, or 0 for any free one",
                cause);
        this.port = port;
    }

    /** The port that is taken. */
    public int port() {
        return port;
    }
}
