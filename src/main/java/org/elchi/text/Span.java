package org.elchi.text;

/**
 * A place in a text: half-open, in Unicode code points of the text as it was given.
 *
 * @param start first code point, from 0
 * @param end code point after the last one; greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Refuses empty and negative spans. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    /** The length in code points. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
