package org.elchi.annotation;

import java.util.List;
import java.util.Map;
import org.elchi.language.Lexicon;
import org.elchi.language.LexiconEntry;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pack's words and phrases. Of one type only the longest find at a place stays ("bərpa olunan enerji", not "enerji").
 * An entry with {@code caps=yes} is found only where it is written with a capital. Stateless.
 */
final class LexiconAnnotator {
    private final AnnotatedText text;

    LexiconAnnotator(AnnotatedText text) {
        this.text = text;
    }

    void annotate() {
        Lexicon.Node root = text.pack().lexicon().root();
        for (int i = 0; i < text.tokens().size(); i++) {
            walk(root, i, i);
        }
        LongestFinds.keep(text, annotation -> true);
    }

    private void walk(Lexicon.Node node, int first, int at) {
        if (at >= text.tokens().size() || (at > first && text.sentenceOf(at) != text.sentenceOf(first))) {
            return;
        }
        step(node.after(text.form(at)), first, at, null);
        List<Lexicon.Reading> readings = text.readings(at);
        for (int r = 0; r < readings.size(); r++) {
            if (isFirstOfLexeme(readings, r)) {
                step(node.after(readings.get(r).lexeme()), first, at, readings.get(r));
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

    private void step(Lexicon.@Nullable Node node, int first, int at, Lexicon.@Nullable Reading reading) {
        if (node == null) {
            return;
        }
        for (LexiconEntry entry : node.entries()) {
            if (isWrittenRight(entry, first)) {
                text.add(new Annotation(
                        entry.type(),
                        first,
                        at + 1,
                        entry.attributes(),
                        readings(at, reading),
                        List.of(),
                        Map.of(),
                        entry.origin()));
            }
        }
        walk(node, first, at + 1);
    }

    private long[] readings(int at, Lexicon.@Nullable Reading reading) {
        if (reading == null) {
            return Annotation.PLAIN;
        }
        return text.readings(at).stream()
                .filter(r -> r.lexeme() == reading.lexeme())
                .mapToLong(Lexicon.Reading::features)
                .toArray();
    }

    private boolean isWrittenRight(LexiconEntry entry, int first) {
        Token token = text.tokens().get(first);
        if ("yes".equals(entry.attributes().get("caps"))) {
            return token.isCapitalised();
        }
        return true;
    }
}
