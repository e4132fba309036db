package org.elchi.extraction;

import java.util.List;
import java.util.Optional;

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
    /**
     * The one that holds a token.
     *
     * @param utterances in order of the text, none overlapping another
     */
    static Optional<Utterance> findAt(List<Utterance> utterances, int token) {
        int low = 0;
        int high = utterances.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (utterances.get(middle).end <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < utterances.size() && utterances.get(low).holds(token)
                ? Optional.of(utterances.get(low))
                : Optional.empty();
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }
}
