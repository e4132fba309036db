package org.elchi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document while it is read: its annotations, layout and people, and whom a passage is about. Used by one thread. */
final class Reading {
    private static final List<String> TITLES = List.of("post", "office", "institution", "organization");

    private final AnnotatedText text;
    private final Layout layout;
    private final People people;
    private final List<Annotation> states;
    private final List<List<String>> pairs = new ArrayList<>();
    private final List<String> firstPair;

    Reading(AnnotatedText text, Layout layout) {
        this.text = text;
        this.layout = layout;
        this.people = new People(text);
        this.states = text.list("state").stream()
                .filter(state -> !isInside("unit", state) && !isInside("no-state", state))
                .toList();
        List<String> last = List.of();
        for (Sentence sentence : text.sentences()) {
            Set<String> codes = states(sentence.first(), sentence.end());
            last = codes.size() == 2 ? List.copyOf(codes) : last;
            pairs.add(last);
        }
        Set<String> all = states(0, text.tokens().size());
        this.firstPair = all.size() < 2 ? List.of() : all.stream().limit(2).toList();
    }

    /** Whether words belong to something longer of a type; it stands in the same sentence. */
    private boolean isInside(String type, Annotation words) {
        Sentence sentence = text.sentences().get(text.sentenceOf(words.first()));
        for (Annotation whole : text.list(type, sentence.first(), sentence.end())) {
            if (whole.contains(words)) {
                return true;
            }
        }
        return false;
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
        return TITLES.stream().anyMatch(type -> isInside(type, annotation));
    }

    /** All states named, without those inside the name of a currency ("ABŞ dolları") or of something else ("Hint Okyanusu"). */
    List<Annotation> states() {
        return states;
    }

    /** The states named between two tokens, in order, each once. */
    Set<String> states(int first, int end) {
        Set<String> codes = new LinkedHashSet<>();
        for (Annotation state : AnnotatedText.between(states, first, end)) {
            codes.add(state.attributes().get("code"));
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
    List<String> parties(int first, int end, @Nullable Speaker speaker) {
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
        String represents = speaker == null ? null : speaker.represents();
        return represents == null || represents.equals(one) ? List.of(one) : List.of(represents, one);
    }

    /** The relationship that a passage is about: the speaker's post, else the pair named last, else the first two states. */
    List<String> passage(int at, @Nullable Speaker speaker) {
        if (speaker != null) {
            String from = speaker.represents();
            String to = speaker.postedTo();
            if (from != null && to != null) {
                return List.of(from, to);
            }
        }
        List<String> before = pairs.get(text.sentenceOf(at));
        return before.isEmpty() ? firstPair : before;
    }
}
