package org.elchi.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says who speaks in a frame: a person or body that is named there, whom an office or noun takes up ("the minister"), those whom
 * a plural takes up ("the two presidents"), or, where only a pronoun or nobody stands, who spoke or acted last. Asked in order of
 * the text, by one thread.
 */
final class Speakers {
    /** "The ministers" takes up two, each from a state of their own; three or more are rather all who were there. */
    private static final int BOTH = 2;

    private final Reading reading;
    private final AnnotatedText text;
    private final Bodies bodies;
    private final long nominative;
    private List<Speaker> current = List.of();
    private int currentSentence = -1;
    private boolean nobody;
    private @Nullable NavigableMap<Integer, Person> subjects;

    Speakers(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.bodies = new Bodies(text);
        this.nominative =
                text.pack().inflection().features().findBit("case=nom").orElse(0);
    }

    /** The bodies that speak. */
    List<Body> bodies() {
        return bodies.list();
    }

    /** Who speaks in a frame; empty where nobody whom the document names. */
    List<Speaker> of(Annotation frame) {
        List<Speaker> speakers = find(frame);
        if (!speakers.isEmpty()) {
            current = speakers;
            currentSentence = text.sentenceOf(frame.first());
            nobody = false;
        } else if (isUnnamed(frame)) {
            current = List.of();
            currentSentence = text.sentenceOf(frame.first());
            nobody = true;
        }
        return speakers;
    }

    /** "A diplomat said": whom the text doesn't name; "he" is then nobody else. */
    private static boolean isUnnamed(Annotation frame) {
        Annotation who = whoOf(frame);
        return who != null && who.is("kind", "joint");
    }

    private List<Speaker> find(Annotation frame) {
        Annotation who = whoOf(frame);
        if (who == null) {
            return takenUp(frame);
        }
        return switch (who.find("kind").orElse("")) {
            case "pronoun" -> takenUp(frame);
            case "institution", "organization" ->
                bodies.find(who).<List<Speaker>>map(List::of).orElse(List.of());
            case "joint" -> joint(frame, who);
            case "plural" -> plural(who);
            default -> single(frame, who);
        };
    }

    /** Who is bound in a frame, also inside something that a pack's rules made of it, such as the subject. */
    private static @Nullable Annotation whoOf(Annotation frame) {
        Annotation who = frame.part("who");
        Annotation inner = who == null ? null : who.part("who");
        return inner == null ? who : inner;
    }

    /** Those who speak as one: named, or by their offices ("the ambassador and the president"). */
    private List<Speaker> joint(Annotation frame, Annotation who) {
        List<Person> named = reading.people().listNamed(who.first(), who.end());
        if (named.size() >= BOTH) {
            return List.copyOf(named);
        }
        Set<Speaker> speakers = new LinkedHashSet<>();
        for (Annotation one : text.list("who", who.first(), who.end())) {
            if (!one.is("kind", "joint")) {
                speakers.addAll(single(frame, one));
            }
        }
        return List.copyOf(speakers);
    }

    private List<Speaker> single(Annotation frame, Annotation who) {
        Optional<Person> named = reading.people().findIn(who);
        if (named.isPresent()) {
            return listOf(named);
        }
        Annotation post = who.part("it");
        String role = who.get("role");
        if (role == null && post != null) {
            role = post.get("role");
        }
        if (role == null) {
            return List.of();
        }
        String state = post == null ? null : post.get("represents");
        List<Speaker> before = state == null ? takenUp(frame) : List.of();
        if (before.size() == 1
                && before.get(0) instanceof Person person
                && People.holds(person, role, who.get("refers"))) {
            return unlessObject(
                    before, frame, who, role); // who speaks already, rather than another whom the words name
        }
        Optional<Person> holder = reading.people()
                .findByOffice(role, who.get("refers"), state, who.first())
                .or(() -> state == null ? Optional.empty() : findOnlyOf(state));
        boolean anyState = holder.isEmpty() && post != null && post.is("usual", "yes"); // whose office it mostly is
        return anyState
                ? takenUpHolder(frame, role)
                : state == null ? unlessObject(listOf(holder), frame, who, role) : listOf(holder);
    }

    /** "Chile's Pablo Arriaga … the Chilean leader": the only one who speaks for a state and whose office the text does not tell. */
    private Optional<Person> findOnlyOf(String state) {
        List<Person> fitting = reading.people().list().stream()
                .filter(p -> state.equals(p.represents()) && p.postAttribute("role") == null)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "The head of state congratulated the President of Chile": the other one of two who hold the office, where there is one. */
    private List<Speaker> unlessObject(List<Speaker> found, Annotation frame, Annotation who, String role) {
        Sentence sentence = text.sentences().get(text.sentenceOf(frame.first()));
        for (Annotation post : text.list("post", who.end(), sentence.end())) {
            Person object = reading.people().findIn(post).orElse(null);
            boolean same = found.size() == 1
                    && (found.get(0).equals(object)
                            || (object == null
                                    && role.equals(post.get("role"))
                                    && post.get("represents") != null
                                    && Objects.equals(
                                            post.get("represents"), found.get(0).represents())));
            if (same) {
                List<Person> others = reading.people().listHolders(role, who.get("refers"), who.first()).stream()
                        .filter(other -> !other.equals(found.get(0)))
                        .toList();
                return others.size() == 1 ? List.of(others.get(0)) : found;
            }
        }
        return found;
    }

    /** Who spoke or acted last, if that is who holds such an office. */
    private List<Speaker> takenUpHolder(Annotation frame, String role) {
        List<Speaker> before = takenUp(frame);
        boolean holds =
                before.size() == 1 && before.get(0) instanceof Person person && People.holds(person, role, null);
        return holds ? before : listOf(reading.people().findByOffice(role, null, null, frame.first()));
    }

    /** The two whom a plural takes up: those who spoke together last, else the two holders of such an office. */
    private List<Speaker> plural(Annotation who) {
        String role = who.get("role");
        if (role == null) {
            Sentence sentence = text.sentences().get(text.sentenceOf(who.first()));
            List<Person> named = reading.people().listNamed(sentence.first(), who.first());
            return named.size() == BOTH ? List.copyOf(named) : current.size() == BOTH ? current : List.of();
        }
        List<Person> holders = reading.people().listHolders(role, who.get("refers"), who.first());
        boolean two = holders.size() == BOTH
                && !String.valueOf(holders.get(0).represents())
                        .equals(holders.get(1).represents());
        return two ? List.copyOf(holders) : List.of();
    }

    /** Who spoke last, or who is the first named in a later sentence, its subject. */
    private List<Speaker> takenUp(Annotation frame) {
        Person here = isPronoun(frame) && !frame.is("said", "paragraph")
                ? subjects().get(text.sentenceOf(frame.first()))
                : null;
        if (here != null && here.mentions().stream().anyMatch(m -> isBefore(m.at(), frame))) {
            return List.of(here);
        }
        Map.Entry<Integer, Person> subject = subjects().lowerEntry(saidFrom(frame));
        if (subject != null && subject.getKey() > currentSentence) {
            return List.of(subject.getValue());
        }
        if (nobody) {
            return List.of();
        }
        return current.isEmpty() ? listOf(reading.people().lastNamed(frame.first())) : current;
    }

    /** "She sent him a letter, she said that …": of those whom its sentence names before it a pronoun means the subject. */
    private static boolean isPronoun(Annotation frame) {
        Annotation who = whoOf(frame);
        return who != null && who.is("kind", "pronoun");
    }

    private boolean isBefore(Annotation mention, Annotation frame) {
        return mention.first() < frame.first() && text.sentenceOf(mention.first()) == text.sentenceOf(frame.first());
    }

    /** The sentence of a frame, or the first of its paragraph where all of that is said: who is named there speaks not. */
    private int saidFrom(Annotation frame) {
        int number = text.sentenceOf(frame.first());
        int paragraph = text.sentences().get(number).paragraph();
        while (frame.is("said", "paragraph")
                && number > 0
                && text.sentences().get(number - 1).paragraph() == paragraph) {
            number--;
        }
        return number;
    }

    /** The subjects of the body's sentences, found at the first question. */
    private NavigableMap<Integer, Person> subjects() {
        if (subjects == null) {
            subjects = new TreeMap<>();
            for (int s = 0; s < text.sentences().size(); s++) {
                Sentence sentence = text.sentences().get(s);
                Person subject = reading.isBody(sentence.first()) ? subject(sentence) : null;
                if (subject != null) {
                    subjects.put(s, subject);
                }
            }
        }
        return subjects;
    }

    /** The first person whom a sentence names, if the name can stand for its subject. */
    private @Nullable Person subject(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Person person = reading.people().findAt(i).orElse(null);
            if (person != null) {
                return isNominative(i) ? person : null;
            }
        }
        return null;
    }

    /** Of a name and the title after it, which has the case of both: "Ospanov myrzamen". */
    private Annotation titled(Annotation name) {
        if (name.end() < text.tokens().size()) {
            for (Annotation after : text.startingAt(name.end())) {
                if (after.type().equals("honorific")) {
                    return after;
                }
            }
        }
        return name;
    }

    private boolean isNominative(int token) {
        List<Annotation> names = new ArrayList<>();
        for (Annotation found : text.startingAt(token)) {
            if (found.type().equals("name")) {
                names.add(found);
            }
        }
        for (Annotation name : names) {
            for (long reading : titled(name).readings()) {
                if (nominative == 0 || (reading & nominative) != 0) {
                    return true;
                }
            }
        }
        return names.isEmpty();
    }

    private static List<Speaker> listOf(Optional<Person> person) {
        return person.<List<Speaker>>map(List::of).orElse(List.of());
    }
}
