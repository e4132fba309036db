package org.elchi.language;

import java.util.List;

/**
 * A stem with the states in which its endings may begin. A {@link Lexicon} makes each one once: two are equal only if they are
 * the same object. Immutable.
 */
public final class Lexeme {
    private final String stem;
    private final List<String> states;
    private final long features;

    /**
     * Makes a lexeme.
     *
     * @param stem in small letters
     * @param states of the pack's inflection, such as {@code noun}; empty for a word that takes no ending
     * @param features what the stem itself carries
     */
    Lexeme(String stem, List<String> states, long features) {
        this.stem = stem;
        this.states = List.copyOf(states);
        this.features = features;
    }

    /** The stem in small letters. */
    public String stem() {
        return stem;
    }

    /** The states in which its endings may begin. */
    public List<String> states() {
        return states;
    }

    /** What the stem itself carries. */
    public long features() {
        return features;
    }

    @Override
    public String toString() {
        return stem + states;
    }
}
