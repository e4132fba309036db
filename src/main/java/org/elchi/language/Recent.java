package org.elchi.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for the words met of late, up to a bound: news repeats its words, and a hostile text must not fill the
 * memory. Two generations: when the young one is full it becomes the old one, and what was old and nobody asked for since is
 * forgotten. Safe for use by several threads; two that ask for the same at once may both work it out.
 *
 * @param <K> what is asked for, with {@code equals} and {@code hashCode}
 * @param <V> what was worked out, immutable
 */
public final class Recent<K, V> {
    private final int most;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /**
     * Makes an empty memory.
     *
     * @param most how many entries a generation holds; twice as many are kept at most
     */
    public Recent(int most) {
        this.most = most;
    }

    /** What was put under a key, null where nothing was, or where it is forgotten. */
    public @Nullable V get(K key) {
        V known = young.get(key);
        if (known != null) {
            return known;
        }
        V aged = old.get(key);
        if (aged != null) {
            put(key, aged);
        }
        return aged;
    }

    /** Remembers. */
    public void put(K key, V value) {
        Map<K, V> here = young;
        if (here.size() >= most) {
            here = turn(here);
        }
        here.put(key, value);
    }

    private synchronized Map<K, V> turn(Map<K, V> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>();
        }
        return young;
    }
}
