package org.elchi.text;

/**
 * A sentence, or a line that stands for one.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(int first, int end, int paragraph) {
    /** Whether a token belongs to it. */
    public boolean holds(int token) {
        return token >= first && token < end;
    }
}
