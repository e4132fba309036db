package org.elchi.fact;

import org.elchi.text.SourceText;
import org.elchi.text.Span;

/**
 * The words that prove a fact. Can only be made from the text itself, so that the quote is always what stands there.
 * Immutable.
 */
public final class Evidence {
    private final Span span;
    private final String quote;

    private Evidence(Span span, String quote) {
        this.span = span;
        this.quote = quote;
    }

    /**
     * Takes the words at a place.
     *
     * @throws IndexOutOfBoundsException when the span reaches beyond the text
     */
    public static Evidence in(SourceText text, Span span) {
        return new Evidence(span, text.slice(span));
    }

    /** Where the words stand, in code points. */
    public Span span() {
        return span;
    }

    /** The words, to the letter. */
    public String quote() {
        return quote;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && span.equals(that.span) && quote.equals(that.quote);
    }

    @Override
    public int hashCode() {
        return span.hashCode() * 31 + quote.hashCode();
    }

    @Override
    public String toString() {
        return span.start() + "-" + span.end() + " " + quote;
    }
}
