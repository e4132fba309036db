package org.elchi.wiring;

/** The port to serve on is taken by somebody else. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which port and how to mend it. */
    public PortTakenException(int port, Throwable cause) {
        super("port " + port + " is already taken; stop what uses it, or choose another one with --port", cause);
    }
}
