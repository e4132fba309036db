package org.elchi.extraction;

import java.util.List;
import java.util.Optional;

/**
 * Words that somebody says, within one sentence.
 *
 * @param first first token
 * @param end token after the last one
 * @param speakers who says them; several where they speak as one
 * @param rule the rule that found who says them
 * @param confidence of that rule
 */
record Utterance(int first, int end, List<Speaker> speakers, String rule, double confidence) {
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

    /** Who says them; of several the one named first. */
    Speaker speaker() {
        return speakers.get(0);
    }

    boolean holds(int token) {
        return token >= first && token < end;
    }
}
