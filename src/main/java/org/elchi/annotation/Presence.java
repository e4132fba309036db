package org.elchi.annotation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the sentence that is read, of all that rules need and begin with: word forms, stems, types of annotations. A rule is
 * tried only where it can begin, and only before the last place of what it can't do without; most sentences lack it. Used by one
 * thread, sentence after sentence.
 */
final class Presence {
    /** Rules that can begin at a token: with its word, or with one of its annotations. */
    record Starts(RuleStarts rules, @Nullable Starts more) {}

    private final Vocabulary vocabulary;
    private final AnnotatedText text;
    /** The last token that is, or begins, what has a key's number. */
    private final int[] last;

    private final BitSet rules = new BitSet();
    private final long[] phases;
    private final @Nullable Starts[] starts;

    Presence(Vocabulary vocabulary, AnnotatedText text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.last = new int[vocabulary.keyCount()];
        Arrays.fill(last, -1);
        this.phases = new long[text.tokens().size()];
        this.starts = new Starts[phases.length];
    }

    /** Begins a sentence; those before it are no longer asked for. */
    void open(Sentence sentence) {
        rules.clear();
        rules.or(vocabulary.needless());
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Word word = text.word(i);
            for (int key : word.keys) {
                note(key, i);
            }
            if (word.starts.phases != 0) {
                starts[i] = new Starts(word.starts, null);
                phases[i] = word.starts.phases;
            }
            List<Annotation> here = text.startingAt(i);
            for (int a = 0; a < here.size(); a++) {
                note(here.get(a));
            }
        }
    }

    /** Notes an annotation of the sentence. */
    void note(Annotation annotation) {
        Vocabulary.Type type = vocabulary.type(annotation.type());
        if (type == null) {
            return;
        }
        int at = annotation.first();
        if (type.key() >= 0) {
            note(type.key(), at);
        }
        if (type.starts().phases != 0 && !has(starts[at], type.starts())) {
            starts[at] = new Starts(type.starts(), starts[at]);
            phases[at] |= type.starts().phases;
        }
    }

    private void note(int key, int at) {
        last[key] = Math.max(last[key], at);
        for (int rule : vocabulary.rulesFor(key)) {
            rules.set(rule);
        }
    }

    /** The rules, numbered through all phases, of which the sentence has something that they need; not to be changed. */
    BitSet rules() {
        return rules;
    }

    private static boolean has(@Nullable Starts known, RuleStarts rules) {
        for (Starts each = known; each != null; each = each.more()) {
            if (each.rules() == rules) {
                return true;
            }
        }
        return false;
    }

    /** The phases that have a rule which can begin at a token or is led to by it, one bit each. */
    long phasesAt(int token) {
        return phases[token];
    }

    /** The rules that can begin at a token or are led to by it. */
    @Nullable
    Starts startsAt(int token) {
        return starts[token];
    }

    /**
     * The last token at which a rule can begin: what it needs does not stand before its begin. Less than the sentence's first token
     * where something is missing.
     */
    int latest(int[][] needs, int first) {
        int latest = Integer.MAX_VALUE;
        for (int[] group : needs) {
            int found = -1;
            for (int key : group) {
                found = Math.max(found, last[key]);
            }
            if (found < first) {
                return -1;
            }
            latest = Math.min(latest, found);
        }
        return latest;
    }
}
