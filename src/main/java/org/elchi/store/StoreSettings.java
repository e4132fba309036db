package org.elchi.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a store is run.
 *
 * @param serverPort loopback port of the embedded Fuseki, 0 for any free one, null for no server; a remote store ignores it
 * @param queryTimeout how long one query may take
 * @param queueCapacity how many changes may wait for their commit before a caller waits to hand in the next
 * @param groupSize how many waiting changes are committed together at most
 */
public record StoreSettings(@Nullable Integer serverPort, Duration queryTimeout, int queueCapacity, int groupSize) {
    /** Served on any free port, 60 s for a query, groups of 200 (measured: four times the speed of groups of one). */
    public static final StoreSettings DEFAULTS = new StoreSettings(0, Duration.ofSeconds(60), 1_000, 200);

    /** Refuses what would leave the store standing still. */
    public StoreSettings {
        if (queueCapacity < 1 || groupSize < 1 || queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("queue capacity " + queueCapacity + ", group size " + groupSize
                    + " and query timeout " + queryTimeout + " must all be greater than nothing");
        }
        if (serverPort != null && (serverPort < 0 || serverPort > 65_535)) {
            throw new IllegalArgumentException("port " + serverPort + " is not between 0 and 65535");
        }
    }

    /** The same, on this loopback port. */
    public StoreSettings withServerPort(int port) {
        return new StoreSettings(port, queryTimeout, queueCapacity, groupSize);
    }

    /** The same, without a server: queries in process only. */
    public StoreSettings withoutServer() {
        return new StoreSettings(null, queryTimeout, queueCapacity, groupSize);
    }

    /** The same, with another limit for queries. */
    public StoreSettings withQueryTimeout(Duration timeout) {
        return new StoreSettings(serverPort, timeout, queueCapacity, groupSize);
    }
}
