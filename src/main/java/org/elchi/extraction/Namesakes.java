package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The people of one family name in a document. However many they are, each is found in the same time: beyond a number that no news
 * reaches, only equal names are one. Used by one thread.
 */
final class Namesakes {
    /** Forms that a new name is compared with; a document has a handful of one family. */
    private static final int MOST_COMPARED = 200;

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> byForm = new HashMap<>();
    private final Set<Person> inFull = new LinkedHashSet<>();
    /** By the token where they are named, those named in full. */
    private final NavigableMap<Integer, Person> byToken = new TreeMap<>();

    /** Who bears a name, in this form or in another one of the same name; null where nobody does. */
    @Nullable
    Person find(String name) {
        Person known = byForm.get(name);
        if (known != null) {
            return known;
        }
        int compared = 0;
        for (Person person : people) {
            for (String form : person.forms()) {
                if (NameForms.areSame(form, name)) {
                    return person;
                }
                if (++compared == MOST_COMPARED) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Adds somebody who is named so for the first time. */
    void add(Person person, String name) {
        people.add(person);
        if (NameForms.isSurnameOf(NameForms.surname(name), name)) {
            inFull.add(person);
        }
    }

    /** Notes where somebody is named, and how. */
    void note(Person person, String name, int token) {
        byForm.putIfAbsent(name, person);
        noteShort(person, token);
    }

    /** Notes where somebody is named by the family name alone. */
    void noteShort(Person person, int token) {
        if (inFull.contains(person)) {
            byToken.put(token, person);
        }
    }

    /** Whether just one of them is named in full. */
    boolean isOne() {
        return inFull.size() == 1;
    }

    /**
     * Of those named in full the only one, else the only one who holds the office that stands with the name, else the one
     * named last before a token; null where there is none.
     *
     * @param roles the offices with which somebody is named in full
     * @param role the office that stands with the name, null where none does
     */
    @Nullable
    Person findInFull(int before, Function<Person, Set<String>> roles, @Nullable String role) {
        if (inFull.size() < 2) {
            return inFull.isEmpty() ? null : inFull.iterator().next();
        }
        List<Person> holders = inFull.stream()
                .filter(person -> role != null && roles.apply(person).contains(role))
                .toList();
        if (holders.size() == 1) {
            return holders.get(0);
        }
        Map.Entry<Integer, Person> last = byToken.lowerEntry(before);
        return last == null ? null : last.getValue();
    }
}
