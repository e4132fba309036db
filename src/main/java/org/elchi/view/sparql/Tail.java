package org.elchi.view.sparql;

import java.nio.charset.StandardCharsets;

/**
 * The last bytes of an answer, which tell whether Fuseki gave up in the middle of it: it then ends the body as if all were
 * well, with a comment. For one answer; not safe for use by several threads at once.
 */
final class Tail {
    /** What Fuseki 5.6 writes last when a query runs out of time after its first bytes have gone out. */
    private static final String GIVEN_UP = "##  ****          Incomplete results           ****   ##";

    private static final int LENGTH = GIVEN_UP.length() + 8;

    private byte[] last = new byte[0];

    /** Takes the next bytes. */
    void add(byte[] chunk) {
        int kept = Math.max(0, Math.min(last.length, LENGTH - chunk.length));
        int taken = Math.min(chunk.length, LENGTH);
        byte[] next = new byte[kept + taken];
        System.arraycopy(last, last.length - kept, next, 0, kept);
        System.arraycopy(chunk, chunk.length - taken, next, kept, taken);
        last = next;
    }

    /** Whether the answer is only a part of what was asked for. */
    boolean isGivenUp() {
        return new String(last, StandardCharsets.ISO_8859_1).stripTrailing().endsWith(GIVEN_UP);
    }
}
