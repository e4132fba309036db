package org.elchi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document while it is read: its annotations, layout and people, and whom a passage is about. Used by one thread. */
final class Reading {
    private final AnnotatedText text;
    private final Layout layout;
    private final People people;
    private final List<Annotation> states;
    private final List<Annotation> titles;

    Reading(AnnotatedText text, Layout layout) {
        this.text = text;
        this.layout = layout;
        this.people = new People(text);
        List<Annotation> units = text.list("unit");
        this.states = text.list("state").stream()
                .filter(s -> units.stream().noneMatch(u -> u.contains(s)))
                .toList();
        this.titles = new ArrayList<>();
        titles.addAll(text.list("post"));
        titles.addAll(text.list("office"));
        titles.addAll(text.list("institution"));
    }

    AnnotatedText text() {
        return text;
    }

    Layout layout() {
        return layout;
    }

    People people() {
        return people;
    }

    /** Whether a token stands in the body. */
    boolean isBody(int token) {
        return layout.body()[text.sentenceOf(token)];
    }

    /** Whether words belong to the title of an office or institution ("kənd təsərrüfatı naziri" is no talk of farming). */
    boolean isInTitle(Annotation annotation) {
        return titles.stream().anyMatch(t -> t.contains(annotation));
    }

    /** All states named, without those inside the name of a currency ("ABŞ dolları"). */
    List<Annotation> states() {
        return states;
    }

    /** The states named between two tokens, in order, each once. */
    Set<String> states(int first, int end) {
        Set<String> codes = new LinkedHashSet<>();
        for (Annotation state : states) {
            if (state.first() >= first && state.end() <= end) {
                codes.add(state.attributes().get("code"));
            }
        }
        return codes;
    }

    /** The fields of cooperation named between two tokens, in order, each once. */
    Set<String> sectors(int first, int end) {
        Set<String> codes = new LinkedHashSet<>();
        for (Annotation sector : text.list("sector", first, end)) {
            if (!isInTitle(sector)) {
                codes.add(sector.attributes().get("code"));
            }
        }
        return codes;
    }

    /**
     * The states that words are about: those named; where fewer than two are, the states of the relationship that the passage is
     * about.
     *
     * @param first first token
     * @param end token after the last one
     * @param speaker who says them, null where nobody does
     */
    List<String> parties(int first, int end, @Nullable Person speaker) {
        Set<String> named = states(first, end);
        if (named.size() >= 2) {
            return List.copyOf(named);
        }
        List<String> pair = passage(first, speaker);
        if (named.isEmpty()) {
            return pair;
        }
        String one = named.iterator().next();
        if (pair.contains(one)) {
            return pair;
        }
        String represents = speaker == null ? null : speaker.postAttribute("represents");
        return represents == null || represents.equals(one) ? List.of(one) : List.of(represents, one);
    }

    /** The relationship that a passage is about: the speaker's post, else the pair named last, else the first two states. */
    private List<String> passage(int at, @Nullable Person speaker) {
        if (speaker != null) {
            String from = speaker.postAttribute("represents");
            String to = speaker.postAttribute("postedTo");
            if (from != null && to != null) {
                return List.of(from, to);
            }
        }
        return pairBefore(at).or(this::firstPair).orElse(List.of());
    }

    private Optional<List<String>> pairBefore(int at) {
        for (int s = text.sentenceOf(at); s >= 0; s--) {
            Sentence sentence = text.sentences().get(s);
            Set<String> codes = states(sentence.first(), sentence.end());
            if (codes.size() == 2) {
                return Optional.of(List.copyOf(codes));
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> firstPair() {
        Set<String> codes = states(0, text.tokens().size());
        return codes.size() < 2
                ? Optional.empty()
                : Optional.of(codes.stream().limit(2).toList());
    }
}
