package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.annotation.AnnotatedText;
import org.elchi.text.Sentence;

/**
 * Which pairs of states a document speaks of, sentence by sentence: a sentence speaks of a pair where it names just two states,
 * or one and people of another, and nobody of a third one. Immutable once made; asked by one thread.
 */
final class Relationships {
    private final NavigableMap<Integer, List<String>> pairs = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, List<String>>> pairsOf = new HashMap<>();
    private final List<String> first;

    Relationships(Reading reading) {
        AnnotatedText text = reading.text();
        Set<String> all = new LinkedHashSet<>();
        Set<String> group = Set.of();
        for (Sentence sentence : text.sentences()) {
            Set<String> codes = reading.states(sentence.first(), sentence.end());
            all.addAll(codes);
            if (group.isEmpty() && codes.size() > 2) {
                group = codes;
            }
            if (codes.size() < 3) {
                reading.people().listNamed(sentence.first(), sentence.end()).stream()
                        .map(reading::stateOf)
                        .filter(Objects::nonNull)
                        .forEach(codes::add);
            }
            if (codes.size() == 2) {
                note(text.sentenceOf(sentence.first()), List.copyOf(codes));
            }
        }
        if (all.size() == 1 && isToldAtHome(text)) {
            all.addAll(text.pack().words("home"));
        }
        this.first = !group.isEmpty()
                ? List.copyOf(group)
                : all.size() < 2 ? List.of() : List.copyOf(new ArrayList<>(all).subList(0, 2));
    }

    /** "The two countries", where the text names but one: the other one is that whose news leaves it unsaid. */
    private static boolean isToldAtHome(AnnotatedText text) {
        return text.list("both").stream()
                        .anyMatch(both -> !text.tokens().get(both.first()).isCapitalised())
                || text.list("own-state").stream().anyMatch(own -> own.is("home", "yes"));
    }

    private void note(int sentence, List<String> pair) {
        pairs.put(sentence, pair);
        for (String state : pair) {
            pairsOf.computeIfAbsent(state, k -> new TreeMap<>()).put(sentence, pair);
        }
    }

    /**
     * The pair spoken of last, up to a sentence; where there is none before, the states of the first sentence that names more than
     * two, else the first two states of the document.
     */
    List<String> last(int sentence) {
        Map.Entry<Integer, List<String>> last = pairs.floorEntry(sentence);
        return last == null ? first : last.getValue();
    }

    /** The pair with a certain state spoken of last, up to a sentence; else the next one; empty where there is none. */
    List<String> with(String state, int sentence) {
        NavigableMap<Integer, List<String>> own = pairsOf.get(state);
        if (own == null) {
            return first.contains(state) ? first : List.of();
        }
        Map.Entry<Integer, List<String>> last = own.floorEntry(sentence);
        return last == null ? own.firstEntry().getValue() : last.getValue();
    }
}
