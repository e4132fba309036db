package org.elchi.annotation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What leads to a rule: keys (a word form, a {@link org.elchi.language.Lexeme}, a {@link TypeKey}, an {@link Ending}, a shape) of
 * which one must stand where a pattern begins, or some tokens further in. Stateless.
 */
final class StartKeys {
    /** A type of annotation. */
    record TypeKey(String type) {}

    /** A word whose ending can be read so: one of the state's readings has these features. */
    record Ending(Endings endings, Conditions conditions) {
        /** All readings of a word in small letters if one of them fits, else null. */
        long @Nullable [] find(String form) {
            long[] readings = endings.readings(form);
            return readings.length > 0 && conditions.fitsAny(readings) ? readings : null;
        }
    }

    /** A shape that tokens have. */
    private record Shape(String name) {}

    /** Any token. */
    static final Object ANY = new Shape("any");
    /** Any word or number. */
    static final Object WORD = new Shape("word");
    /** Any word with a capital. */
    static final Object CAPITAL = new Shape("capital");

    /** Of a hundred tokens so many are words, or words with a capital; a certain word or type is rare. */
    private static final int WORDS = 85;

    private static final int CAPITALS = 25;
    private static final int ENDINGS = 10;
    private static final int OTHERS = 2;

    private StartKeys() {}

    /**
     * The keys that lead to a pattern.
     *
     * @param keys of which one must stand where the pattern begins, or further in
     * @param back how many tokens before it the pattern begins
     */
    record Choice(Set<Object> keys, int back) {}

    /** Keys that are collected from the steps of a pattern. Used by one thread. */
    static final class Collected {
        /** A step that was asked. */
        private record Asked(PatternNode step, int offset) {}

        private final Set<Object> keys = new HashSet<>();
        private final Set<Asked> asked = new HashSet<>();

        /** Whether a step is asked for the first time. */
        boolean enter(PatternNode step, int offset) {
            return asked.add(new Asked(step, offset));
        }

        void add(Object key) {
            keys.add(key);
        }

        Set<Object> all() {
            return keys;
        }
    }

    /** The rarest keys among the first tokens of a pattern. */
    static Choice of(PatternNode start) {
        Choice best = new Choice(at(start, 0), 0);
        for (int back = 1; back <= RuleStarts.MOST_BACK; back++) {
            Set<Object> keys = at(start, back);
            // what stands further in costs a little more to find out
            if (commonness(keys) * 3 < commonness(best.keys()) * 2) {
                best = new Choice(keys, back);
            }
        }
        return best;
    }

    private static Set<Object> at(PatternNode start, int offset) {
        Collected keys = new Collected();
        start.addKeys(keys, offset);
        return keys.all();
    }

    /** About how many of a hundred tokens have one of the keys. */
    static int commonness(Set<Object> keys) {
        if (keys.contains(ANY)) {
            return 100;
        }
        if (keys.contains(WORD)) {
            return WORDS;
        }
        int sum = keys.contains(CAPITAL) ? CAPITALS : 0;
        for (Object key : keys) {
            sum += key instanceof Ending ? ENDINGS : OTHERS;
        }
        return Math.min(WORDS, sum);
    }
}
