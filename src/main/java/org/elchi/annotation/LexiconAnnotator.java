package org.elchi.annotation;

import java.util.List;
import java.util.Map;
import org.elchi.language.Lexicon;
import org.elchi.language.LexiconEntry;
import org.elchi.language.WordClasses;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pack's words and phrases. Of one type only the longest find at a place stays ("bərpa olunan enerji", not "enerji").
 * Where a pack makes words agree, the inflected words of a phrase do, and the phrase is read as its last one is. An entry with
 * {@code caps=yes} is found only where it is written with a capital, one with {@code caps=all} only where its first word has the very
 * letters of the entry, whatever ending follows: "WHO", never "Who". Stateless.
 */
final class LexiconAnnotator {
    private static final int LONGEST_ABBREVIATION = 3;

    private final AnnotatedText text;
    private final WordClasses classes;

    LexiconAnnotator(AnnotatedText text) {
        this.text = text;
        this.classes = text.pack().inflection().classes();
    }

    void annotate() {
        for (int i = 0; i < text.tokens().size(); i++) {
            Word word = text.word(i);
            exact(word.exact, i, i, null);
            for (int k = 0; k < word.lexemes.length; k++) {
                step(word.nodes[k], i, i, word.features[k], null);
            }
        }
        LongestFinds.keep(text);
    }

    /** Goes on after the words so far. */
    private void walk(Lexicon.Node node, int first, int at, long @Nullable [] carried) {
        if (node.isLast() || at >= text.tokens().size() || text.sentenceOf(at) != text.sentenceOf(first)) {
            return;
        }
        Word word = text.word(at);
        exact(node.after(word.form), first, at, carried);
        for (int k = 0; k < word.lexemes.length; k++) {
            step(node.after(word.lexemes[k]), first, at, word.features[k], carried);
        }
    }

    private void exact(Lexicon.@Nullable Node node, int first, int at, long @Nullable [] carried) {
        if (node != null) {
            add(node, first, at, carried == null ? Annotation.PLAIN : carried);
            walk(node, first, at + 1, carried);
        }
    }

    private void step(Lexicon.@Nullable Node node, int first, int at, long[] readings, long @Nullable [] carried) {
        if (node == null) {
            return;
        }
        long[] here = carried == null ? readings : classes.agreeing(carried, readings);
        if (here.length > 0) {
            add(node, first, at, here);
            walk(node, first, at + 1, classes.hasAgreement() ? here : null);
        }
    }

    private void add(Lexicon.Node node, int first, int at, long[] readings) {
        List<LexiconEntry> entries = node.entries();
        for (int i = 0; i < entries.size(); i++) {
            LexiconEntry entry = entries.get(i);
            if (isWrittenRight(entry, first)) {
                text.add(new Annotation(
                        entry.type(),
                        first,
                        at + 1,
                        entry.attributes(),
                        readings,
                        List.of(),
                        Map.of(),
                        entry.origin()));
            }
        }
    }

    private boolean isWrittenRight(LexiconEntry entry, int first) {
        if (entry.caps() == LexiconEntry.Caps.ANY) {
            return true;
        }
        Token token = text.tokens().get(first);
        if (token.text().length() <= LONGEST_ABBREVIATION && text.areCapitalsSilent(first)) {
            return false; // "US" and "WHO" in a headline in capitals may be any us and who
        }
        boolean spelled = entry.caps() != LexiconEntry.Caps.ALL || token.text().startsWith(entry.firstWord());
        return entry.caps() == LexiconEntry.Caps.TOLD || (token.isCapitalised() && spelled);
    }
}
