package org.elchi.annotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A few words, asked for very often: compared by hash before by letter, so that a word that is none of them costs next to nothing.
 * Immutable.
 */
final class FewWords {
    /** More than this are looked up in a set. */
    private static final int FEW = 4;

    private final String[] words;
    private final int[] hashes;
    private final Set<String> many;

    FewWords(Collection<String> all) {
        this.many = new HashSet<>(all);
        this.words = many.size() > FEW ? new String[0] : many.toArray(new String[0]);
        this.hashes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = words[i].hashCode();
        }
    }

    boolean contains(String word) {
        if (words.length == 0) {
            return many.contains(word);
        }
        int hash = word.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && words[i].equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** All of them. */
    Set<String> all() {
        return many;
    }
}
