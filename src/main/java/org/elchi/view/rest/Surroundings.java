package org.elchi.view.rest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.jspecify.annotations.Nullable;

/** The sentences of a text, to show words in their surroundings. Immutable. */
final class Surroundings {
    private final SourceText text;
    private final List<Span> sentences;

    /**
     * Words in their surroundings.
     *
     * @param sentence that or those in which they stand, to the letter; null where they stand in none
     * @param before the one before, null where there is none
     * @param after the one after, null where there is none
     */
    record Place(@Nullable String sentence, @Nullable String before, @Nullable String after) {}

    private Surroundings(SourceText text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** Parts a text; a line end always ends a sentence. */
    static Surroundings of(SourceText text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        String value = text.value();
        breaks.setText(value);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            addLines(text, from, to, sentences);
        }
        return new Surroundings(text, sentences);
    }

    private static void addLines(SourceText text, int from, int to, List<Span> sentences) {
        String value = text.value();
        int start = from;
        for (int i = from; i < to; i++) {
            if (value.charAt(i) == '\n') {
                addTrimmed(text, start, i, sentences);
                start = i + 1;
            }
        }
        addTrimmed(text, start, to, sentences);
    }

    private static void addTrimmed(SourceText text, int from, int to, List<Span> sentences) {
        String value = text.value();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(value.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(text.codePointIndex(start), text.codePointIndex(end)));
        }
    }

    /** The sentence around some words, and its neighbours. */
    Place around(Span words) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).overlaps(words)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return new Place(null, null, null);
        }
        Span around = new Span(sentences.get(first).start(), sentences.get(last).end());
        return new Place(text.slice(around), sentence(first - 1), sentence(last + 1));
    }

    private @Nullable String sentence(int index) {
        return index < 0 || index >= sentences.size() ? null : text.slice(sentences.get(index));
    }
}
