package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one file of a pack. At each token only the rules that can begin there are tried. Immutable, safe for use by several
 * threads.
 */
final class RulePhase {
    private final int number;
    /** The number of its first rule when those of all phases are counted. */
    private final int firstRule;

    private final List<Rule> rules;
    private final int[][][] needs;
    private final int[] atBegin;

    /** What a rule found. */
    private record Find(Annotation annotation, int rule) {}

    /**
     * Takes up rules.
     *
     * @param number of the phase, from zero
     * @param rules in the order of the file
     * @param vocabulary numbers what they need and notes what they begin with
     */
    RulePhase(int number, List<Rule> rules, Vocabulary vocabulary) {
        this.number = number;
        this.firstRule = vocabulary.ruleCount();
        this.rules = List.copyOf(rules);
        this.needs = new int[rules.size()][][];
        int[] begin = new int[rules.size()];
        int count = 0;
        for (int r = 0; r < needs.length; r++) {
            needs[r] = vocabulary.number(rules.get(r).needs());
            if (rules.get(r).isForBegin()) {
                begin[count++] = r;
            }
        }
        this.atBegin = Arrays.copyOf(begin, count);
        vocabulary.add(number, rules);
    }

    /** The rules while they read a text: what they need for a moment, made once for all its sentences. Used by one thread. */
    final class Run {
        private final MatchRun match;
        /** For each rule the last token of the sentence at which it can begin, -1 where it can't fit. */
        private final int[] latest = new int[needs.length];
        /** For each rule the token at which it was tried last. */
        private final int[] tried = new int[needs.length];

        private final List<Find> found = new ArrayList<>();

        Run(MatchRun match) {
            this.match = match;
            Arrays.fill(latest, -1);
            Arrays.fill(tried, -1);
        }

        /**
         * Runs the rules over a sentence and adds what they find.
         *
         * @param sentence the sentence, later in the text than those before
         * @param presence what it has; kept current
         */
        void annotate(Sentence sentence, Presence presence) {
            if (!chooseRules(presence, sentence.first())) {
                return;
            }
            for (int rule : atBegin) {
                apply(rule, sentence.first(), sentence);
            }
            long bit = 1L << number;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if ((presence.phasesAt(i) & bit) != 0) {
                    applyFrom(presence.startsAt(i), i, sentence);
                }
            }
            Arrays.fill(latest, -1);
            for (Find find : longest(found)) {
                match.text.add(find.annotation());
                presence.note(find.annotation());
            }
            found.clear();
        }

        /** Whether any rule finds all that it needs in the sentence. */
        private boolean chooseRules(Presence presence, int first) {
            boolean any = false;
            BitSet possible = presence.rules();
            int end = firstRule + needs.length;
            for (int r = possible.nextSetBit(firstRule); r >= 0 && r < end; r = possible.nextSetBit(r + 1)) {
                int last = presence.latest(needs[r - firstRule], first);
                latest[r - firstRule] = last;
                any |= last >= first;
            }
            return any;
        }

        private void applyFrom(Presence.@Nullable Starts starts, int at, Sentence sentence) {
            for (Presence.Starts from = starts; from != null; from = from.more()) {
                for (int start : from.rules().of(number)) {
                    apply(RuleStarts.rule(start), at - RuleStarts.back(start), sentence);
                }
            }
        }

        private void apply(int rule, int at, Sentence sentence) {
            if (at > latest[rule] || at <= tried[rule] || at < sentence.first()) {
                return;
            }
            tried[rule] = at;
            Annotation annotation = rules.get(rule).apply(match, at, sentence.first(), sentence.end());
            if (annotation != null) {
                found.add(new Find(annotation, rule));
            }
        }
    }

    /** Of one type, of those that overlap: the longest; at equal length the rule that stands first in the file, then the first. */
    private static List<Find> longest(List<Find> found) {
        if (found.size() < 2) {
            return found;
        }
        found.sort((a, b) -> {
            int bySize = Integer.compare(b.annotation().size(), a.annotation().size());
            return bySize != 0 ? bySize : Integer.compare(a.rule(), b.rule());
        });
        List<Find> kept = new ArrayList<>(found.size());
        for (Find find : found) {
            if (isFree(find.annotation(), kept)) {
                kept.add(find);
            }
        }
        return kept;
    }

    private static boolean isFree(Annotation annotation, List<Find> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Annotation other = kept.get(i).annotation();
            if (other.overlaps(annotation) && other.type().equals(annotation.type())) {
                return false;
            }
        }
        return true;
    }
}
