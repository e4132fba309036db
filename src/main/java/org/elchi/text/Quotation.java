package org.elchi.text;

/**
 * Words between quotation marks.
 *
 * @param open index of the opening mark's token
 * @param close index of the closing mark's token; the index after the last token inside where the mark is missing
 * @param depth 1 for an outer quotation, 2 for one inside it
 * @param closed whether the closing mark stands in the text
 */
public record Quotation(int open, int close, int depth, boolean closed) {
    /** First token inside. */
    public int first() {
        return open + 1;
    }

    /** Number of tokens inside. */
    public int size() {
        return close - open - 1;
    }
}
