package org.elchi.annotation;

import java.util.BitSet;
import java.util.List;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Lines of the page around an article, wherever they came in between: "Read also: …", "Photo: …", "Tags: …", and bars between the
 * places of a menu. What they name belongs to other articles, so nothing is found in them. Stateless.
 */
final class PageLines {
    private static final String PAGE_WORD = "page-word";
    /** Where in a line the word of the page stands, and how far after it the colon. */
    private static final int NEAR = 4;
    /** Bars of a menu; a dateline has one. */
    private static final int FEWEST_BARS = 2;

    private static final int LONGEST = 40;
    private static final int LONGEST_NOTICE = 12;

    private PageLines() {}

    /** Drops what was found in such lines but the words that tell them, and says which sentences they are. */
    static BitSet clear(AnnotatedText text) {
        BitSet lines = new BitSet();
        List<Sentence> sentences = text.sentences();
        int s = 0;
        while (s < sentences.size()) {
            int end = s + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(s).paragraph()) {
                end++;
            }
            int first = sentences.get(s).first();
            int last = sentences.get(end - 1).end();
            if (sentences.size() > 1 && isPageLine(text, first, last)) {
                lines.set(s, end);
                for (int i = first; i < last; i++) {
                    if (!text.startingAt(i).isEmpty()) {
                        text.startingAt(i).removeIf(a -> !a.type().equals(PAGE_WORD));
                    }
                }
            }
            s = end;
        }
        return lines;
    }

    private static boolean isPageLine(AnnotatedText text, int first, int end) {
        List<Token> tokens = text.tokens();
        if (end - first > LONGEST
                || tokens.get(end - 1).isMark('.')
                || tokens.get(end - 1).isQuote()) {
            return false;
        }
        int bars = 0;
        for (int i = first; i < end; i++) {
            bars += tokens.get(i).isMark('|') ? 1 : 0;
        }
        return bars >= FEWEST_BARS || isShort(text, first, end) || isLabelled(text, first, end);
    }

    /** "All rights reserved", "Comments (3)". */
    private static boolean isShort(AnnotatedText text, int first, int end) {
        return text.startingAt(first).stream()
                .anyMatch(found -> found.type().equals(PAGE_WORD)
                        && end - first <= (found.is("line", "yes") ? LONGEST_NOTICE : NEAR));
    }

    private static boolean isLabelled(AnnotatedText text, int first, int end) {
        for (int i = first; i < Math.min(end, first + NEAR); i++) {
            for (Annotation found : text.startingAt(i)) {
                for (int k = found.end();
                        found.type().equals(PAGE_WORD) && k < Math.min(end, found.end() + NEAR);
                        k++) {
                    if (text.tokens().get(k).isMark(':')) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
