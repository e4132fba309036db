package org.elchi.query;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the part
 * @param offset how many come before it
 * @param limit how many the part may hold
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, long offset, long limit, long total) {
    /** Takes a copy. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Which part of a list is wanted.
     *
     * @param offset how many to leave out, from 0
     * @param limit how many to give, from 1 to 1000
     */
    public record Request(long offset, long limit) {
        /** The first hundred. */
        public static final Request FIRST = new Request(0, 100);

        private static final long MOST = 1_000;

        /** Refuses parts that are none, or too large to hold. */
        public Request {
            if (offset < 0 || limit < 1 || limit > MOST) {
                throw new BadParameterException(
                        "offset " + offset + " and limit " + limit + " must be from 0 up, and from 1 to " + MOST);
            }
        }
    }
}
