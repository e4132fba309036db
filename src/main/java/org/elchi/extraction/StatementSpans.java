package org.elchi.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.text.Sentence;

/**
 * The words that prove a statement: its sentence, with who says it and how, where that holds no other words that are said; else what is
 * said alone. Immutable once made.
 */
final class StatementSpans {
    /** In characters; beyond it a sentence is rather a paragraph. */
    private static final int LONGEST = 600;

    private final AnnotatedText text;
    private final Map<Integer, Set<Integer>> bySentence = new HashMap<>();

    StatementSpans(AnnotatedText text, List<Utterance> utterances) {
        this.text = text;
        for (Utterance words : utterances) {
            bySentence
                    .computeIfAbsent(text.sentenceOf(words.first()), k -> new HashSet<>())
                    .add(words.first());
        }
    }

    /** First token of what proves words that are said, and the token after it. */
    int[] of(Utterance words) {
        int number = text.sentenceOf(words.first());
        Sentence sentence = text.sentences().get(number);
        int end = sentence.end();
        while (end - 1 > sentence.first() && text.tokens().get(end - 1).isMark('.')) {
            end--;
        }
        boolean alone = bySentence.getOrDefault(number, Set.of()).size() == 1;
        boolean whole = words.end() <= sentence.end() && end >= words.end();
        int length = text.tokens().get(end - 1).end()
                - text.tokens().get(sentence.first()).start();
        return alone && whole && length <= LONGEST
                ? new int[] {sentence.first(), end}
                : new int[] {words.first(), words.end()};
    }
}
