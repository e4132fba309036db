package org.elchi.annotation;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A few words, asked for very often, mostly about a word that is none of them: a table at least four times as wide as they are many, so
 * that most often one look at an empty place is the answer. Immutable.
 */
final class FewWords {
    /** Places for each word, at least. */
    private static final int ROOM = 4;

    private final Set<String> all;
    private final @Nullable String[] places;

    FewWords(Collection<String> words) {
        this.all = Set.copyOf(words);
        this.places = new String[Integer.highestOneBit(Math.max(1, all.size())) * 2 * ROOM];
        for (String word : all) {
            int place = place(word);
            while (places[place] != null) {
                place = next(place);
            }
            places[place] = word;
        }
    }

    boolean contains(String word) {
        int place = place(word);
        for (String there = places[place]; there != null; there = places[place]) {
            if (there.equals(word)) {
                return true;
            }
            place = next(place);
        }
        return false;
    }

    private int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & places.length - 1; // the length is a power of two
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }

    /** All of them. */
    Set<String> all() {
        return all;
    }
}
