package org.elchi.language;

import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for the words met of late, up to a bound: news repeats its words, and a hostile text must not fill the
 * memory. A table in which each key has two places; where both are taken, the older entry goes. Safe for use by several threads without
 * a lock: entries are immutable, and one that is lost is worked out again.
 *
 * @param <K> what is asked for, with {@code equals} and {@code hashCode}
 * @param <V> what was worked out, immutable
 */
public final class Recent<K, V> {
    private record Entry<K, V>(K key, V value) {}

    private final @Nullable Entry<K, V>[] table;

    /**
     * Makes an empty memory.
     *
     * @param most about how many entries are kept; never more than twice as many
     */
    @SuppressWarnings("unchecked") // there are no arrays of a generic type
    public Recent(int most) {
        this.table = new Entry[Math.max(2, Integer.highestOneBit(most) * 2)];
    }

    /** What was put under a key, null where nothing was, or where it is forgotten. */
    public @Nullable V get(K key) {
        int at = placeOf(key);
        Entry<K, V> first = table[at];
        if (first != null && first.key().equals(key)) {
            return first.value();
        }
        Entry<K, V> second = table[at ^ 1];
        return second != null && second.key().equals(key) ? second.value() : null;
    }

    /** Remembers. */
    public void put(K key, V value) {
        int at = placeOf(key);
        Entry<K, V> before = table[at];
        if (before != null && !before.key().equals(key)) {
            table[at ^ 1] = before;
        }
        table[at] = new Entry<>(key, value);
    }

    private int placeOf(K key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & table.length - 1;
    }
}
