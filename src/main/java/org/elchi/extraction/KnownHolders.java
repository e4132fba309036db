package org.elchi.extraction;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.language.Recent;
import org.elchi.reference.EditDistance;
import org.elchi.reference.OfficeHolder;
import org.elchi.reference.ReferenceData;

/**
 * Whose president or prime minister somebody is whom a text names with the office alone, because its reader knows: the state, among
 * those that the text names, that had a head of such a name. Names are compared across alphabets and spellings. Immutable and safe
 * for use by several threads.
 */
final class KnownHolders {
    /** Of so many letters one may differ: "Tokaev" and "Tokayev". */
    private static final int LETTERS_PER_SLIP = 3;

    /** A shorter name must be the very same. */
    private static final int SHORT = 4;

    /** From any alphabet to plain Latin letters. */
    private static final String PLAIN = "Any-Latin; Latin-ASCII; Lower";

    /** Names that come again in the next document and the one after. */
    private static final int MOST_RECENT_NAMES = 5_000;

    private record Known(String state, String name) {}

    private final Map<String, List<Known>> byOffice = new HashMap<>();
    private final Recent<String, List<String>> recent = new Recent<>(MOST_RECENT_NAMES);

    KnownHolders(ReferenceData reference) {
        for (OfficeHolder holder : reference.listOfficeHolders()) {
            byOffice.computeIfAbsent(holder.office(), k -> new ArrayList<>())
                    .add(new Known(holder.state(), folded(holder.name().toLowerCase(Locale.ROOT))));
        }
    }

    /** Completes the offices of people of whom no words say whose they are. */
    void complete(List<Person> people, Set<String> named) {
        for (Person person : people) {
            if (person.represents() == null && byOffice.containsKey(Offices.roleOf(person))) {
                stateOf(person.name(), Offices.roleOf(person), named).ifPresent(person::assume);
            }
        }
    }

    /**
     * Gives an office that the text names without its holder ("the French president will come") to the only person without an office
     * who is known to have held it.
     */
    void completeUnnamed(AnnotatedText text, List<Person> people) {
        for (Annotation post : text.list("post")) {
            String role = post.find("role").orElse("");
            String state = post.get("represents");
            if (post.part("holder") != null || state == null || !byOffice.containsKey(role)) {
                continue;
            }
            boolean held =
                    people.stream().anyMatch(p -> role.equals(Offices.roleOf(p)) && state.equals(p.represents()));
            List<Person> known = people.stream()
                    .filter(p -> p.post() == null)
                    .filter(p -> stateOf(p.name(), role, Set.of(state)).isPresent())
                    .toList();
            if (!held && known.size() == 1) {
                known.get(0).setPost(post);
            }
        }
    }

    /** The one state among those named whose head has the nearest name; empty where there is none, or two are as near. */
    Optional<String> stateOf(String name, String office, Set<String> named) {
        List<String> words = recent.get(name);
        if (words == null) {
            words = plainWords(name);
            recent.put(name, words);
        }
        String best = null;
        int nearest = Integer.MAX_VALUE;
        for (Known known : byOffice.getOrDefault(office, List.of())) {
            int distance = named.contains(known.state()) ? distance(words, known.name()) : Integer.MAX_VALUE;
            if (distance < nearest) {
                nearest = distance;
                best = known.state();
            } else if (distance == nearest && !known.state().equals(best)) {
                best = null;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(List<String> words, String known) {
        int nearest = Integer.MAX_VALUE;
        for (String word : words) {
            int shorter = Math.min(word.length(), known.length());
            int most = shorter < SHORT ? 0 : shorter / LETTERS_PER_SLIP;
            int distance = EditDistance.between(word, known);
            nearest = distance <= most ? Math.min(nearest, distance) : nearest;
        }
        return nearest;
    }

    private static List<String> plainWords(String name) {
        String plain = Transliterator.getInstance(PLAIN)
                .transliterate(name.replace('ə', 'e').replace('Ə', 'E'));
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^a-z']+", -1)) {
            if (word.length() > 1) {
                words.add(folded(word));
            }
        }
        return words;
    }

    /** Without what differs most between ways to write a name in Latin letters: "zh" and "j", "kh" and "h", "ya" and "a". */
    private static String folded(String word) {
        return word.replace("sh", "s")
                .replace("zh", "z")
                .replace("kh", "h")
                .replace("ch", "c")
                .replace("ts", "c")
                .replace("j", "z")
                .replace("y", "")
                .replace("'", "");
    }
}
