package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a document names, each once: full name, initials and bare surname come together, and what only refers to
 * them ("səfir", "diplomat", "o") is resolved to the one named last who fits. Used by one thread.
 */
final class People {
    private static final String ANYBODY = "any";
    /** Letters of a name of one word that was led back to its base form. */
    private static final int LEAST_NAME = 4;
    /** "The two presidents" are two; who asks wants to know whether there are more. */
    private static final int MOST_HOLDERS = 3;

    private final AnnotatedText text;
    private final List<Person> people = new ArrayList<>();
    private final NavigableMap<Integer, Person> byToken = new TreeMap<>();
    private final Map<String, Namesakes> bySurname = new HashMap<>();
    private final Map<String, Set<Person>> byOpening = new HashMap<>();
    private final Map<String, Holders> byOffice = new HashMap<>();
    private final Map<String, Set<String>> writtenBySurname = new HashMap<>();
    /** The offices that stand with names, by place; and those of whom the text names in full with an office. */
    private final Map<Integer, String> roleAt = new HashMap<>();

    private final Map<Person, Set<String>> rolesInFull = new HashMap<>();
    private final @Nullable DeclinedNames declined;

    People(AnnotatedText text, KnownHolders holders) {
        this.text = text;
        this.declined = PhraseBases.serves(text) ? new DeclinedNames(text) : null;
        for (Annotation name : text.list("name")) {
            String words = text.words(name.first(), name.end());
            writtenBySurname
                    .computeIfAbsent(NameForms.surname(words), k -> new HashSet<>())
                    .add(words);
        }
        List<Annotation> posts =
                text.list("post").stream().filter(p -> p.part("holder") != null).toList();
        Map<Integer, Person> named = new HashMap<>();
        List<Annotation> names = named(posts);
        // full names first: "Minister Hüseynli" in the headline is the one whose name the text gives in full
        names.stream().filter(n -> !n.is("words", "one")).forEach(name -> named.put(name.first(), take(name)));
        posts.forEach(post -> noteHeld(post, named));
        names.stream().filter(n -> n.is("words", "one")).forEach(name -> named.put(name.first(), takeShort(name)));
        for (Annotation post : posts) {
            Annotation holder = post.part("holder");
            Person person = holder == null ? null : named.get(holder.first());
            if (person != null) {
                person.setPost(post);
            }
        }
        takeBareSurnames();
        Counterparts.complete(people, byToken);
        HomeStates.takeUsual(text, people);
        holders.completeUnnamed(text, people);
        holders.complete(people, HomeStates.named(text));
        HomeStates.assumeGranted(text, people);
        Allegiances.complete(text, people);
        HomeStates.assumeReferred(text, people);
        HomeStates.assume(text, people);
        Allegiances.completeHosts(people);
    }

    /** Notes where an office stands with a name, and which of them those named in full hold. */
    private void noteHeld(Annotation post, Map<Integer, Person> named) {
        Annotation holder = post.part("holder");
        String role = post.get("role");
        if (holder != null && role != null) {
            roleAt.put(holder.first(), role);
            Person person = named.get(holder.first());
            if (person != null) {
                rolesInFull.computeIfAbsent(person, k -> new HashSet<>()).add(role);
            }
        }
    }

    /** Names of persons in order of the text, one for each place. */
    private List<Annotation> named(List<Annotation> posts) {
        Map<Integer, Annotation> byFirst = new HashMap<>();
        for (Annotation person : text.list("person")) {
            Annotation name = person.part("it");
            byFirst.put(person.first(), name == null ? person : name);
        }
        for (Annotation post : posts) {
            Annotation holder = post.part("holder");
            if (holder != null) {
                byFirst.merge(holder.first(), holder, People::narrower);
            }
        }
        return byFirst.values().stream()
                .filter(name -> !isInsideOrganization(name))
                .sorted(Comparator.comparingInt(Annotation::first))
                .toList();
    }

    /** Of the same words as a person and as an office's holder the one whose context leaves fewer readings of its ending. */
    private static Annotation narrower(Annotation person, Annotation holder) {
        boolean same = person.end() == holder.end();
        return same && person.readings().length < holder.readings().length ? person : holder;
    }

    /** A university that bears a person's name names no person. */
    private boolean isInsideOrganization(Annotation name) {
        Sentence sentence = text.sentences().get(text.sentenceOf(name.first()));
        return text.list("organization", sentence.first(), sentence.end()).stream()
                .anyMatch(body -> body.contains(name));
    }

    /** One word as a name, with an office or by itself: the family name of somebody named in full, or all that the text gives. */
    private Person takeShort(Annotation name) {
        for (String base : name.bases()) {
            Person known = findBySurname(base, name.first());
            if (known != null) {
                mention(known, name, base);
                return known;
            }
        }
        for (String base : name.bases()) {
            Person known = findByOpening(base);
            if (known != null) {
                byToken.put(name.first(), known);
                return known;
            }
        }
        return take(name);
    }

    /** Where the family name stands first, or the first name is the one in use ("Sultan Heysem"): the only one so named. */
    private @Nullable Person findByOpening(String word) {
        Set<Person> fitting = byOpening.getOrDefault(word, Set.of());
        return fitting.size() == 1 ? fitting.iterator().next() : null;
    }

    /** Notes who is meant by a family name; where two have it, it is no name of either. */
    private void mention(Person person, Annotation name, String surname) {
        Namesakes namesakes = bySurname.get(surname);
        if (namesakes != null && namesakes.isOne()) {
            person.addMention(name, surname);
        }
        if (namesakes != null) {
            namesakes.noteShort(person, name.first());
        }
        byToken.put(name.first(), person);
    }

    /** Of those named in full with a family name: the only one, else the one named last before a token. */
    private @Nullable Person findBySurname(String surname, int before) {
        Namesakes namesakes = bySurname.get(surname);
        return namesakes == null
                ? null
                : namesakes.findInFull(
                        before, person -> rolesInFull.getOrDefault(person, Set.of()), roleAt.get(before));
    }

    private Person take(Annotation name) {
        String base = NameForms.unshouted(base(name), text.pack().casing()::lower);
        Namesakes namesakes = bySurname.computeIfAbsent(NameForms.surname(base), k -> new Namesakes());
        Person known = namesakes.find(base);
        if (known == null) {
            known = NameForms.findCut(byOpening.getOrDefault(NameForms.first(base), Set.of()), base);
            if (known == null) {
                known = new Person(name.first());
                people.add(known);
            }
            namesakes.add(known, base);
        }
        known.addMention(name, base);
        namesakes.note(known, base, name.first());
        byToken.put(name.first(), known);
        int space = base.indexOf(' ');
        if (space > 0) {
            byOpening
                    .computeIfAbsent(base.substring(0, space), k -> new HashSet<>())
                    .add(known);
        }
        return known;
    }

    /** A full name that is a person's elsewhere is the same person's where nothing else says so. */
    private void takeAgain(Annotation name) {
        for (String base : name.bases()) {
            Namesakes namesakes = bySurname.get(NameForms.surname(base));
            Person known = namesakes == null ? null : namesakes.find(base);
            if (known != null) {
                known.addMention(name, base);
                byToken.put(name.first(), known);
                return;
            }
        }
    }

    /** A surname alone is a mention of somebody who is named in full elsewhere. */
    private void takeBareSurnames() {
        for (Annotation name : text.list("name")) {
            if (byToken.containsKey(name.first())) {
                continue;
            }
            if (!name.is("words", "one")) {
                takeAgain(name);
                continue;
            }
            for (String base : name.bases()) {
                Person known = findBySurname(base, name.first());
                if (known != null) {
                    mention(known, name, base);
                    break;
                }
                Person opening = name.is("upper", "no") ? findByOpening(base) : null;
                if (opening != null) {
                    byToken.put(name.first(), opening);
                    break;
                }
            }
        }
    }

    /** The base form of a name: with its title where a rule says that it belongs to it; the one that stands elsewhere, that ends as family names do, or else that is written. */
    private String base(Annotation name) {
        if (name.is("title", "yes") && !name.bases().isEmpty()) {
            return text.words(name.first(), name.first() + 1) + " "
                    + name.bases().get(0); // "Pope Francis"
        }
        if (declined != null) {
            return declined.base(name);
        }
        String whole = text.words(name.first(), name.end());
        String best = name.bases().isEmpty() ? whole : name.bases().get(0);
        int bestScore = Integer.MIN_VALUE;
        for (int i = 0; i < name.bases().size(); i++) {
            String base = name.bases().get(i);
            int score = isSurelyInflected(name, i) ? 2 : 0;
            Set<String> namesakes = writtenBySurname.getOrDefault(NameForms.surname(base), Set.of());
            if (!base.equals(whole) && namesakes.contains(base)) {
                score += 4;
            }
            if (namesakes.size() > (namesakes.contains(whole) ? 1 : 0)) {
                score += 3;
            }
            if (text.pack().nameEndings().stream().anyMatch(e -> base.endsWith(e))) {
                score += 2;
            }
            score += base.equals(whole) ? 1 : 0;
            score += base.indexOf(' ') > 0 && endsInCase(whole.substring(Math.min(base.length(), whole.length())))
                    ? 2
                    : 0;
            if (score > bestScore) {
                best = base;
                bestScore = score;
            }
        }
        // of one word so little is left that nobody would see the name in it, unless an apostrophe shows it
        boolean parted = whole.startsWith(best + "'");
        return best.length() < LEAST_NAME && best.indexOf(' ') < 0 && !parted ? whole : best;
    }

    /** Whether a way to read a name has one of the endings that names of the pack's language do not themselves end in. */
    private boolean isSurelyInflected(Annotation name, int reading) {
        long features = reading < name.readings().length ? name.readings()[reading] : 0;
        for (String sure : text.pack().words("name-cases")) {
            if ((features
                            & text.pack()
                                    .inflection()
                                    .features()
                                    .findBit("case=" + sure)
                                    .orElse(0))
                    != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an ending is one in which hardly any name ends by itself. */
    private boolean endsInCase(String ending) {
        return !ending.isEmpty() && text.pack().words("case-endings").contains(ending);
    }

    List<Person> list() {
        return people;
    }

    /** The person named at a token. */
    Optional<Person> findAt(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The person named inside an annotation, such as a post with its holder. */
    Optional<Person> findIn(Annotation annotation) {
        for (int i = annotation.first(); i < annotation.end(); i++) {
            if (byToken.containsKey(i)) {
                return findAt(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Who was named last before a token and holds such an office; if nobody did, who is named next.
     *
     * @param role the office
     * @param refers which offices a noun takes up, null for the office alone
     * @param state whose office it is, null where the text does not say
     * @param before the token
     */
    Optional<Person> findByOffice(String role, @Nullable String refers, @Nullable String state, int before) {
        Holders fitting = holders(role, refers, state);
        return lastNamed(fitting.byToken(), before).or(() -> Optional.ofNullable(fitting.first()));
    }

    /** Who are named before a token and hold such an office, the three first of them, in the order in which they are named. */
    List<Person> listHolders(String role, @Nullable String refers, int before) {
        return holders(role, refers, null).byFirst().headMap(before).values().stream()
                .limit(MOST_HOLDERS)
                .sorted(Comparator.comparingInt(Person::number))
                .toList();
    }

    /**
     * The holders of an office.
     *
     * @param byToken by each place where they are named
     * @param byFirst by the first place where they are named
     * @param first the one whom the document names first
     */
    private record Holders(
            NavigableMap<Integer, Person> byToken, NavigableMap<Integer, Person> byFirst, @Nullable Person first) {}

    private Holders holders(String role, @Nullable String refers, @Nullable String state) {
        return byOffice.computeIfAbsent(role + "/" + refers + "/" + state, key -> {
            NavigableMap<Integer, Person> byToken = new TreeMap<>();
            NavigableMap<Integer, Person> byFirst = new TreeMap<>();
            Person first = null;
            for (Person person : people) {
                if (holds(person, role, refers) && isOf(person, state)) {
                    person.mentions().forEach(m -> byToken.put(m.at().first(), person));
                    person.mentions().stream()
                            .mapToInt(m -> m.at().first())
                            .min()
                            .ifPresent(token -> byFirst.put(token, person));
                    first = first == null || person.number() < first.number() ? person : first;
                }
            }
            return new Holders(byToken, byFirst, first);
        });
    }

    private static boolean isOf(Person person, @Nullable String state) {
        return state == null || person.represents() == null || state.equals(person.represents());
    }

    /** Who takes part in a passage, in the order in which the document first names them. */
    List<Person> listNamed(int first, int end) {
        return byToken.subMap(first, end).values().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Person::number))
                .toList();
    }

    /** Whether a person holds an office, or one of those that a noun can take up. */
    static boolean holds(Person person, String role, @Nullable String refers) {
        String held = person.postAttribute("role");
        if (refers != null) {
            return refers.equals(ANYBODY)
                    || (held != null && List.of(refers.split(",")).contains(held));
        }
        return held != null && isKindOf(held, role);
    }

    /** "nazir" takes up a foreign minister, "nazir müavini" his deputy, but not the other way round. */
    private static boolean isKindOf(String held, String role) {
        List<String> words = List.of(held.split(" "));
        return words.containsAll(List.of(role.split(" "))) && held.startsWith("deputy") == role.startsWith("deputy");
    }

    /** Who was named last before a token. */
    Optional<Person> lastNamed(int before) {
        return lastNamed(byToken, before);
    }

    private static Optional<Person> lastNamed(NavigableMap<Integer, Person> named, int before) {
        return Optional.ofNullable(named.lowerEntry(before)).map(Map.Entry::getValue);
    }
}
