package org.elchi.extraction;

/**
 * Words that somebody says, within one sentence.
 *
 * @param first first token
 * @param end token after the last one
 * @param speaker who says them
 * @param rule the rule that found who says them
 * @param confidence of that rule
 */
record Utterance(int first, int end, Person speaker, String rule, double confidence) {
    boolean overlaps(Utterance other) {
        return first < other.end && other.first < end;
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }
}
