package org.elchi.evaluation;

/** There is nothing to score against. The message says where it was looked for. */
public final class NoGold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is missing. */
    public NoGold(String message) {
        super(message);
    }
}
