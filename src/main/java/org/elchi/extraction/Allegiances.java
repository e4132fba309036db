package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What news leaves unsaid of offices, because its reader knows: whose minister it is that speaks at home, and where an envoy serves
 * who is received there. Home is the capital of the dateline; where there is none, the other one of the two states that the
 * document speaks of most. Used by one thread.
 */
final class Allegiances {
    private static final Set<String> ONE_IN_A_STATE =
            Set.of("head of state", "head of government", "foreign minister", "parliament speaker");

    private static final int HEAD_SENTENCES = 6;
    private final AnnotatedText text;
    private final @Nullable String home;
    private final List<String> pair;
    /** State and office of those whom the text says to hold one that a state has once. */
    private final Set<String> taken = new HashSet<>();

    private Allegiances(AnnotatedText text) {
        this.text = text;
        this.home = findHome();
        this.pair = mostNamed(text.list("state"));
    }

    /** Completes the offices of a document's people. */
    static void complete(AnnotatedText text, List<Person> people) {
        Allegiances allegiances = new Allegiances(text);
        people.stream()
                .filter(p -> p.represents() != null && ONE_IN_A_STATE.contains(String.valueOf(p.postAttribute("role"))))
                .forEach(p -> allegiances.taken.add(p.represents() + "/" + p.postAttribute("role")));
        people.stream().filter(Offices::isEnvoy).forEach(allegiances::completeEnvoy);
        // who receives the envoy of one of the two states serves the other one
        String received = people.stream()
                .filter(Offices::isEnvoy)
                .map(Person::represents)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        people.stream().filter(p -> !Offices.isEnvoy(p)).forEach(p -> allegiances.completeOffice(p, received));
    }

    /** Where no words say where an envoy serves: with the one state whose officials the document shows beside him. */
    static void completeHosts(List<Person> people) {
        Set<String> hosts = new HashSet<>();
        people.stream()
                .filter(Offices::isOfState)
                .map(Person::represents)
                .filter(Objects::nonNull)
                .forEach(hosts::add);
        if (hosts.size() == 1) {
            String host = hosts.iterator().next();
            people.stream()
                    .filter(p -> Offices.isEnvoy(p) && p.postedTo() == null)
                    .filter(p -> p.represents() != null && !host.equals(p.represents()))
                    .forEach(p -> p.assume("postedTo", host));
        }
    }

    private void completeEnvoy(Person person) {
        String from = person.represents();
        if (from != null && person.postedTo() == null) {
            person.assume("postedTo", other(from));
        } else if (from == null && person.postedTo() != null) {
            person.assume("represents", other(person.postedTo()));
        }
    }

    private void completeOffice(Person person, @Nullable String received) {
        String role = person.postAttribute("role");
        if (role == null || person.represents() != null || "other".equals(person.postAttribute("assumes"))) {
            return;
        }
        String ministry = "spokesperson".equals(role) ? ministryBefore(person) : null;
        if (ministry != null) {
            person.assume("represents", ministry);
        } else if (person.postAttribute("against") != null) {
            person.assume("represents", other(person.postAttribute("against")));
        } else if (Offices.isOfState(person)) {
            String state = home != null ? home : received == null ? null : other(received);
            String rest = state != null && taken.contains(state + "/" + role) ? other(state) : null;
            person.assume("represents", rest == null ? state : rest);
        }
    }

    /** "Kenya's foreign ministry announced …, said Foreign Ministry spokesman Falk Rosner": whose organ spoke last before, if any. */
    private @Nullable String ministryBefore(Person person) {
        String state = null;
        for (Annotation speech : text.list("speech")) {
            Annotation who = speech.part("who");
            if (speech.first() >= person.number()) {
                return state;
            }
            if (who != null && who.is("kind", "institution") && who.get("represents") != null) {
                state = who.get("represents");
            }
        }
        return state;
    }

    /** The state at the other end: home, or the one beside it among the two of the document. */
    private @Nullable String other(@Nullable String state) {
        if (home != null && !home.equals(state)) {
            return home;
        }
        if (pair.size() < 2 || !pair.contains(state)) {
            return null;
        }
        return pair.get(0).equals(state) ? pair.get(1) : pair.get(0);
    }

    private @Nullable String findHome() {
        for (int s = 0; s < Math.min(HEAD_SENTENCES, text.sentences().size()); s++) {
            Sentence sentence = text.sentences().get(s);
            int first = firstWord(sentence);
            for (Annotation seat : seatsAt(first)) {
                if (seat.end() < text.tokens().size() && isDatelineMark(seat.end())) {
                    // "ALGIERS/MADRID": written in two places, at home in neither
                    boolean two = text.tokens().get(seat.end()).isMark('/')
                            && !seatsAt(seat.end() + 1).isEmpty();
                    return two || !isNamed(seat.get("code")) ? null : seat.get("code");
                }
            }
        }
        return null;
    }

    /** News from Brussels or Geneva need not be of their states; of its own state news speaks. */
    private boolean isNamed(@Nullable String code) {
        return text.list("state").stream().anyMatch(state -> state.is("code", String.valueOf(code)));
    }

    /** Where a line begins after its date and time: "18:20, 27 December 2024, Bishkek –". */
    private int firstWord(Sentence sentence) {
        List<Annotation> dates = text.list("date", sentence.first(), sentence.end());
        int at = sentence.first();
        boolean moved = true;
        while (moved && at + 1 < sentence.end()) {
            int token = at;
            Token.Kind kind = text.tokens().get(token).kind();
            int past = dates.stream()
                    .filter(date -> date.first() == token)
                    .mapToInt(Annotation::end)
                    .findFirst()
                    .orElse(kind == Token.Kind.WORD ? token : token + 1);
            moved = past > token && past < sentence.end();
            at = moved ? past : token;
        }
        return at;
    }

    /** A capital, or another city whose state the pack tells, that begins at a token. */
    private List<Annotation> seatsAt(int token) {
        if (token >= text.tokens().size()) {
            return List.of();
        }
        return text.startingAt(token).stream()
                .filter(place -> place.type().equals("capital") || place.type().equals("city"))
                .filter(place -> place.get("code") != null)
                .toList();
    }

    private boolean isDatelineMark(int token) {
        Token mark = text.tokens().get(token);
        return mark.lines() > 0
                || mark.isMark(',')
                || mark.isMark('(')
                || mark.isMark('–')
                || mark.isMark('/')
                || mark.isMark('.')
                || mark.isMark(':')
                || (mark.isMark('-') && mark.spaced());
    }

    /** The two states named most often, if they are named more often than any other. */
    private static List<String> mostNamed(List<Annotation> states) {
        Map<String, Integer> counts = new HashMap<>();
        for (Annotation state : states) {
            state.find("code").ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> byCount = new ArrayList<>(counts.entrySet());
        byCount.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        boolean clear = byCount.size() == 2
                || (byCount.size() > 2
                        && byCount.get(1).getValue() > byCount.get(2).getValue().intValue());
        return clear ? byCount.subList(0, 2).stream().map(Map.Entry::getKey).toList() : List.of();
    }
}
