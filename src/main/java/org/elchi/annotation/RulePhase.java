package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Lexeme;
import org.elchi.language.Lexicon;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one file of a pack, indexed by what they can begin with: at each token only the rules that can begin there are
 * tried. Immutable, safe for use by several threads.
 */
final class RulePhase {
    /** Later than any token. */
    private static final int UNFIT = Integer.MAX_VALUE;

    private final List<Rule> rules;
    private final Map<String, int[]> byType = new HashMap<>();
    private final Map<String, int[]> byForm = new HashMap<>();
    private final Map<Lexeme, int[]> byLexeme = new HashMap<>();
    private final int[][][] needs;
    private final int[] anywhere;
    private final int[] atBegin;
    private final Map<String, Integer> order = new HashMap<>();

    /**
     * Indexes rules.
     *
     * @param keys numbers what they need, for all phases of a pack
     */
    RulePhase(List<Rule> rules, Presence.Keys keys) {
        this.rules = List.copyOf(rules);
        this.needs = new int[rules.size()][][];
        for (int r = 0; r < needs.length; r++) {
            needs[r] = keys.number(rules.get(r).needs());
        }
        Map<Object, List<Integer>> index = new HashMap<>();
        for (int r = 0; r < rules.size(); r++) {
            if (rules.get(r).isForBegin()) {
                index.computeIfAbsent(PatternNode.BEGIN, k -> new ArrayList<>()).add(r);
                continue;
            }
            for (Object key : rules.get(r).firsts()) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
            }
        }
        for (int r = 0; r < rules.size(); r++) {
            order.put(rules.get(r).source().id(), r);
        }
        this.anywhere = numbers(index.getOrDefault(PatternNode.ANY, List.of()));
        this.atBegin = numbers(index.getOrDefault(PatternNode.BEGIN, List.of()));
        index.remove(PatternNode.ANY);
        index.remove(PatternNode.BEGIN);
        index.forEach((key, list) -> {
            if (key instanceof PatternNode.TypeKey type) {
                byType.put(type.type(), numbers(list));
            } else if (key instanceof Lexeme lexeme) {
                byLexeme.put(lexeme, numbers(list));
            } else {
                byForm.put((String) key, numbers(list));
            }
        });
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The forms and lexemes with which some rule of this phase can begin. */
    Set<Object> wordKeys() {
        Set<Object> keys = new HashSet<>(byForm.keySet());
        keys.addAll(byLexeme.keySet());
        return keys;
    }

    /**
     * Runs the rules over a text.
     *
     * @param text the text
     * @param phases for each token the phases, one bit each, that have a rule which can begin with its word
     * @param bit this phase's bit
     * @param presence what each sentence has; kept current
     */
    void annotate(AnnotatedText text, long[] phases, long bit, Presence presence) {
        int[] tried = new int[rules.size()];
        Arrays.fill(tried, -1);
        List<Annotation> found = new ArrayList<>();
        MatchRun run = new MatchRun(text);
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (text.isPageLine(s) || !chooseRules(presence, s, sentence, tried)) {
                continue;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                applyAt(run, sentence, i, (phases[i] & bit) != 0, tried, found);
            }
            for (Annotation annotation : keepLongest(found)) {
                text.add(annotation);
                presence.noteType(s, annotation.type());
            }
            found.clear();
        }
    }

    /** Marks the rules that can't fit in a sentence as tried at all of its tokens; whether any is left. */
    private boolean chooseRules(Presence presence, int number, Sentence sentence, int[] tried) {
        boolean any = false;
        for (int r = 0; r < needs.length; r++) {
            boolean possible = presence.has(number, needs[r]);
            tried[r] = possible ? sentence.first() - 1 : UNFIT;
            any |= possible;
        }
        return any;
    }

    private void applyAt(MatchRun run, Sentence sentence, int at, boolean byWord, int[] tried, List<Annotation> found) {
        AnnotatedText text = run.text;
        List<Annotation> here = text.startingAt(at);
        for (int i = 0; i < here.size(); i++) {
            apply(byType.get(here.get(i).type()), run, sentence, at, tried, found);
        }
        if (byWord) {
            apply(byForm.get(text.form(at)), run, sentence, at, tried, found);
            for (Lexicon.Reading reading : text.readings(at)) {
                apply(byLexeme.get(reading.lexeme()), run, sentence, at, tried, found);
            }
        }
        apply(anywhere, run, sentence, at, tried, found);
        if (at == sentence.first()) {
            apply(atBegin, run, sentence, at, tried, found);
        }
    }

    private void apply(
            int @Nullable [] candidates, MatchRun run, Sentence sentence, int at, int[] tried, List<Annotation> found) {
        if (candidates == null) {
            return;
        }
        for (int r : candidates) {
            if (tried[r] >= at) {
                continue;
            }
            tried[r] = at;
            Annotation annotation = rules.get(r).apply(run, at, sentence.first(), sentence.end());
            if (annotation != null) {
                found.add(annotation);
            }
        }
    }

    /** Of one type, of those that overlap: the longest; at equal length the rule that stands first in the file. */
    private List<Annotation> keepLongest(List<Annotation> found) {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        List<Annotation> byLength = new ArrayList<>(found);
        byLength.sort((a, b) -> {
            int bySize = Integer.compare(b.size(), a.size());
            return bySize != 0
                    ? bySize
                    : Integer.compare(order.getOrDefault(a.rule(), 0), order.getOrDefault(b.rule(), 0));
        });
        List<Annotation> kept = new ArrayList<>();
        for (Annotation annotation : byLength) {
            boolean free = kept.stream().noneMatch(k -> k.type().equals(annotation.type()) && k.overlaps(annotation));
            if (free) {
                kept.add(annotation);
            }
        }
        return kept;
    }
}
