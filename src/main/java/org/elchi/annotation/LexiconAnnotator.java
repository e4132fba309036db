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
        Lexicon.Node root = text.pack().lexicon().root();
        for (int i = 0; i < text.tokens().size(); i++) {
            walk(root, i, i, null);
        }
        LongestFinds.keep(text, annotation -> true);
    }

    private void walk(Lexicon.Node node, int first, int at, long @Nullable [] carried) {
        if (at >= text.tokens().size() || (at > first && text.sentenceOf(at) != text.sentenceOf(first))) {
            return;
        }
        Lexicon.Node exact = node.after(text.form(at));
        if (exact != null) {
            add(exact, first, at, carried == null ? Annotation.PLAIN : carried);
            walk(exact, first, at + 1, carried);
        }
        List<Lexicon.Reading> readings = text.readings(at);
        for (int r = 0; r < readings.size(); r++) {
            if (isFirstOfLexeme(readings, r)) {
                step(node.after(readings.get(r).lexeme()), first, at, readings.get(r), carried);
            }
        }
    }

    private static boolean isFirstOfLexeme(List<Lexicon.Reading> readings, int r) {
        for (int i = 0; i < r; i++) {
            if (readings.get(i).lexeme() == readings.get(r).lexeme()) {
                return false;
            }
        }
        return true;
    }

    private void step(
            Lexicon.@Nullable Node node, int first, int at, Lexicon.Reading reading, long @Nullable [] carried) {
        if (node == null) {
            return;
        }
        long[] here = readings(at, reading);
        if (carried != null) {
            here = classes.agreeing(carried, here);
        }
        if (here.length > 0) {
            add(node, first, at, here);
            walk(node, first, at + 1, classes.hasAgreement() ? here : null);
        }
    }

    private void add(Lexicon.Node node, int first, int at, long[] readings) {
        for (LexiconEntry entry : node.entries()) {
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

    private long[] readings(int at, Lexicon.Reading reading) {
        return text.readings(at).stream()
                .filter(r -> r.lexeme() == reading.lexeme())
                .mapToLong(Lexicon.Reading::features)
                .toArray();
    }

    private boolean isWrittenRight(LexiconEntry entry, int first) {
        Token token = text.tokens().get(first);
        String caps = entry.attributes().get("caps");
        if (caps != null && token.text().length() <= LONGEST_ABBREVIATION && text.areCapitalsSilent(first)) {
            return false; // "US" and "WHO" in a headline in capitals may be any us and who
        }
        if ("all".equals(caps)) {
            return token.isCapitalised() && token.text().startsWith(firstWord(entry.phrase()));
        }
        return !"yes".equals(caps) || token.isCapitalised();
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }
}
