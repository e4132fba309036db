package org.elchi.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it is where no words say it ("the President received …"): the state that a pack's rule
 * takes for granted, if the text names it ("Dışişleri Bakanı" in a Turkish text), else the state that the text names most, unless
 * that office of it is another's. Stateless.
 */
final class HomeStates {
    /** So many ambassadors of different states are received, not sent. */
    private static final int MANY_ENVOYS = 3;

    private HomeStates() {}

    /** "The head of state" of one state and, sentences away, a name of its people without any office: that is who holds it. */
    static void takeUsual(AnnotatedText text, List<Person> people) {
        Deque<Person> without = people.stream()
                .filter(p -> p.post() == null && p.name().indexOf(' ') > 0)
                .filter(p -> p.mentions().get(0).at().is("surname", "yes"))
                .sorted(Comparator.comparingInt(Person::number))
                .collect(Collectors.toCollection(ArrayDeque::new));
        Set<String> held = new HashSet<>();
        people.forEach(p -> held.add(held(Offices.roleOf(p), p.represents())));
        for (Annotation post : text.list("post")) {
            if (without.isEmpty()) {
                return;
            }
            String role = post.find("role").orElse("");
            boolean open = post.is("usual", "yes") && post.part("holder") == null;
            if (open && !held.contains(held(role, null)) && !held.contains(held(role, post.get("represents")))) {
                Person person = without.remove();
                person.setPost(post);
                held.add(held(role, person.represents()));
            }
        }
    }

    private static String held(String role, @Nullable String state) {
        return role + "/" + (state == null ? "" : state);
    }

    static void assume(AnnotatedText text, List<Person> people) {
        List<Person> stateless = people.stream()
                .filter(p -> p.represents() == null && p.postedTo() == null)
                .filter(Offices::isOfState)
                .toList();
        if (stateless.isEmpty()) {
            return;
        }
        List<String> states = new ArrayList<>(byMentions(text));
        states.removeAll(sendersOfMany(people));
        Set<String> taken = new HashSet<>();
        people.forEach(p -> taken.add(p.represents() + "/" + Offices.roleOf(p)));
        for (Person person : stateless) {
            // no other person holds the same office of the state; a rule may say that the name is none of home
            boolean foreign = "other".equals(person.postAttribute("assumes"));
            states.stream()
                    .filter(state -> !foreign || !text.pack().words("home").contains(state))
                    .filter(state -> taken.add(state + "/" + Offices.roleOf(person)) || isOfSeveral(text, person))
                    .findFirst()
                    .ifPresent(person::assume);
        }
    }

    /** A state has one president and many ministers: whom the news of home names without a state is of home, too. */
    private static boolean isOfSeveral(AnnotatedText text, Person person) {
        return !text.pack().words("home").isEmpty() && Offices.isOneOfSeveral(person);
    }

    /** Where envoys of several states are received together, their host is none of them. */
    private static Set<String> sendersOfMany(List<Person> people) {
        Set<String> senders = people.stream()
                .filter(p -> Offices.roleOf(p).equals("ambassador") && p.represents() != null)
                .map(Person::represents)
                .collect(Collectors.toSet());
        return senders.size() < MANY_ENVOYS ? Set.of() : senders;
    }

    /** The states that a text names, or by their capitals, and the pack's own. */
    static Set<String> named(AnnotatedText text) {
        Set<String> named = new HashSet<>(byMentions(text));
        text.list("capital").forEach(seat -> seat.find("code").ifPresent(named::add));
        named.addAll(text.pack().words("home"));
        return named;
    }

    /**
     * The state that a pack's rule takes for granted, where the text names it, its capital, or "our country"; so too of whom the
     * text names before any state: a reader at home knows whose minister that is.
     */
    static void assumeGranted(AnnotatedText text, List<Person> people) {
        Set<String> named = new HashSet<>(byMentions(text));
        text.list("capital").forEach(seat -> named.add(seat.find("code").orElse("")));
        boolean ours = text.list("own-state").stream().anyMatch(own -> own.is("first", "yes"));
        int told = text.list("state").stream()
                .filter(state -> !state.is("union", "yes"))
                .mapToInt(Annotation::first)
                .min()
                .orElse(0);
        for (Person person : people) {
            String granted = person.represents() == null ? person.postAttribute("assumes") : null;
            boolean first =
                    person.mentions().stream().anyMatch(mention -> mention.at().first() < told);
            if (granted != null && (first || ours || named.contains(granted))) {
                person.assume(granted);
            }
        }
    }

    /**
     * "President Ospanov … the Kazakh president said": an office told of a state without a name takes up the one holder before it
     * whose state no words say.
     */
    static void assumeReferred(AnnotatedText text, List<Person> people) {
        Set<String> held = new HashSet<>();
        Map<String, List<Person>> stateless = new HashMap<>();
        for (Person person : people) {
            String role = Offices.roleOf(person);
            held.add(person.represents() + "/" + role);
            if (person.represents() == null) {
                stateless.computeIfAbsent(role, k -> new ArrayList<>()).add(person);
            }
        }
        stateless.forEach((role, holders) -> {
            Person person = holders.get(0);
            if (holders.size() == 1 && person.postedTo() == null && Offices.isOfState(person)) {
                Set<String> states = referred(text, person, role);
                states.removeIf(state -> held.contains(state + "/" + role));
                if (states.size() == 1) {
                    person.assume(states.iterator().next());
                }
            }
        });
    }

    /** The states of which an office is told after somebody is named, without a name. */
    private static Set<String> referred(AnnotatedText text, Person person, String role) {
        Set<String> states = new HashSet<>();
        for (Annotation post : text.list("post")) {
            String state = post.get("represents");
            boolean later = post.part("holder") == null && post.first() > person.number();
            if (later && state != null && post.is("role", role)) {
                states.add(state);
            }
        }
        return states;
    }

    /** The states that a text names, the most named first, at equal numbers the one named first. */
    private static List<String> byMentions(AnnotatedText text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Annotation state : text.list("state")) {
            String code = state.get("code");
            if (code != null && !state.is("union", "yes")) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        List<String> states = new ArrayList<>(counts.keySet());
        Set<String> home = text.pack().words("home");
        states.sort(Comparator.comparing((String code) -> !home.contains(code))
                .thenComparing((String code) -> -counts.getOrDefault(code, 0)));
        return states;
    }
}
