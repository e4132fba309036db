package org.elchi.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A document while it is read: its annotations, layout and people, and whom a passage is about. Used by one thread. */
final class Reading {
    private static final List<String> NAMED = List.of("organization", "institution", "initiative", "person");
    private static final List<String> TITLES = List.of("post", "office", "institution", "organization");

    private final AnnotatedText text;
    private final Layout layout;
    private final People people;
    private final List<Annotation> states;
    private final Set<String> unions;
    private final Relationships relationships;

    Reading(AnnotatedText text, Layout layout, KnownHolders holders) {
        this.text = text;
        this.layout = layout;
        this.people = new People(text, holders);
        this.states = text.list("state").stream()
                .filter(state -> !isInside("unit", state) && !isInside("no-state", state))
                .toList();
        this.unions = states.stream()
                .filter(state -> state.is("union", "yes"))
                .map(state -> state.attributes().get("code"))
                .collect(Collectors.toSet());
        this.relationships = new Relationships(this);
    }

    /** Whether words belong to something longer of a type, or are just that; it stands in the same sentence. */
    private boolean isInside(String type, Annotation words) {
        return isInside(type, words, words.size());
    }

    private boolean isInside(String type, Annotation words, int least) {
        Sentence sentence = text.sentences().get(text.sentenceOf(words.first()));
        for (Annotation whole : text.list(type, sentence.first(), sentence.end())) {
            boolean givesWay = whole.is("weak", "yes") && isPartOfNamed(whole);
            if (whole.contains(words) && whole.size() >= least && !givesWay) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are only a part of something longer of a type: "İşbirliği Konseyi" of the Gulf's council. */
    boolean isPartOf(String type, Annotation words) {
        Sentence sentence = text.sentences().get(text.sentenceOf(words.first()));
        for (Annotation whole : text.list(type, sentence.first(), sentence.end())) {
            if (whole.contains(words) && whole.size() > words.size()) {
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

    /**
     * Whether words belong to the title of an office, institution or organization ("kənd təsərrüfatı naziri" is no talk of farming);
     * an initiative's name says what it is about, and a body that a pack calls a field ("UN") is one.
     */
    boolean isInTitle(Annotation annotation) {
        return TITLES.stream().anyMatch(type -> isInside(type, annotation, annotation.size() + 1))
                && !isInside("initiative", annotation);
    }

    /** Whether words that were taken for a name are only a part of a longer one, or run into the name of a person. */
    boolean isPartOfNamed(Annotation words) {
        Sentence sentence = text.sentences().get(text.sentenceOf(words.first()));
        for (String type : NAMED) {
            for (Annotation other : text.list(type, sentence.first(), sentence.end())) {
                boolean longer = other.contains(words) && other.size() > words.size();
                if (longer || (type.equals("person") && other.overlaps(words))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All states named, without those inside the name of a currency ("ABŞ dolları") or of something else ("Hint Okyanusu"). */
    List<Annotation> states() {
        return states;
    }

    /** The states named between two tokens, in order, each once; a union of states is a body and no party. */
    Set<String> states(int first, int end) {
        Set<String> codes = new LinkedHashSet<>();
        for (Annotation state : AnnotatedText.between(states, first, end)) {
            if (!state.is("union", "yes")) {
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
    List<String> parties(int first, int end, @Nullable Speaker speaker) {
        Set<String> named = states(first, end);
        String own = stateOf(speaker);
        if (own != null
                && named.size() == 1
                && !text.list("own-state", first, end).isEmpty()) {
            named.add(own);
        }
        if (named.size() >= 2) {
            if (own != null) {
                named.add(own); // what one says of two others, one's own state says
            }
            return List.copyOf(named);
        }
        List<String> passage = passage(first, speaker);
        if (named.isEmpty()) {
            return passage;
        }
        String one = named.iterator().next();
        if (passage.contains(one)) {
            return passage;
        }
        if (own != null && !own.equals(one)) {
            return List.of(own, one);
        }
        List<String> with = relationships.with(one, text.sentenceOf(first));
        return with.isEmpty() ? List.of(one) : with;
    }

    /**
     * The relationship that a passage is about: the envoy's two states; else of the speaker's state and the one that it was last
     * named with; else the pair named last.
     */
    List<String> passage(int at, @Nullable Speaker speaker) {
        int sentence = text.sentenceOf(at);
        String own = stateOf(speaker);
        if (speaker == null || own == null) {
            return relationships.last(sentence);
        }
        String host = speaker.postedTo();
        if (host != null && !unions.contains(host)) {
            return List.of(own, host);
        }
        List<String> pair = relationships.with(own, sentence);
        return pair.isEmpty() ? List.of(own) : pair;
    }

    /** The state for which somebody speaks; null for nobody and for the officials of a union. */
    @Nullable
    String stateOf(@Nullable Speaker speaker) {
        String state = speaker == null ? null : speaker.represents();
        return state == null || unions.contains(state) ? null : state;
    }
}
