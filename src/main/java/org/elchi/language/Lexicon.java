package org.elchi.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of a pack in one trie over stems, so that a text is looked up once, however many names there are.
 * Filled while the pack loads, then only read; safe for use by several threads.
 */
public final class Lexicon {
    /** Forms kept with their readings; news repeats its words, and a hostile text must not fill the memory. */
    private static final int MOST_CACHED_FORMS = 100_000;

    /** A word read as a stem with features. */
    public record Reading(Lexeme lexeme, long features) {}

    /** A place in the trie. */
    public static final class Node {
        private final Map<Object, Node> next = new HashMap<>();
        private final List<LexiconEntry> entries = new ArrayList<>(1);

        /** The place after a word in exactly this form. */
        public @Nullable Node after(String form) {
            return next.get(form);
        }

        /** The place after any form of a stem. */
        public @Nullable Node after(Lexeme lexeme) {
            return next.get(lexeme);
        }

        /** What ends here. */
        public List<LexiconEntry> entries() {
            return entries;
        }
    }

    private final Inflection inflection;
    private final Map<String, List<Lexeme>> lexemesByStem = new HashMap<>();
    private final Map<String, Lexeme> lexemes = new LinkedHashMap<>();
    private final Node root = new Node();
    private final Map<String, List<Reading>> cache = new ConcurrentHashMap<>();

    Lexicon(Inflection inflection) {
        this.inflection = inflection;
    }

    /** Where every phrase begins. */
    public Node root() {
        return root;
    }

    /** Puts a phrase in; its words are exact forms or lexemes. */
    void add(Collection<?> words, LexiconEntry entry) {
        Node node = root;
        for (Object word : words) {
            node = node.next.computeIfAbsent(word, k -> new Node());
        }
        node.entries.add(entry);
    }

    /** The one lexeme of a stem and its states, made at the first call. */
    Lexeme lexeme(String stem, List<String> states, long features) {
        return lexemes.computeIfAbsent(stem + states, key -> {
            Lexeme made = new Lexeme(stem, states, features);
            lexemesByStem.computeIfAbsent(stem, k -> new ArrayList<>(1)).add(made);
            inflection.shortened(stem, states).ifPresent(shorter -> lexemesByStem
                    .computeIfAbsent(shorter, k -> new ArrayList<>(1))
                    .add(made));
            return made;
        });
    }

    /** Makes a stem known that only rules use. Called while rules are compiled, before any text is read. */
    public Lexeme register(String stem, String state) {
        return lexeme(stem, List.of(state), 0);
    }

    /** All readings of a form in small letters; empty where no stem of the pack fits. */
    public List<Reading> readings(String form) {
        List<Reading> known = cache.get(form);
        if (known != null) {
            return known;
        }
        List<Reading> found = List.copyOf(read(form));
        if (cache.size() < MOST_CACHED_FORMS) {
            cache.put(form, found);
        }
        return found;
    }

    private List<Reading> read(String form) {
        List<Reading> found = new ArrayList<>();
        if (form.length() > Inflection.LONGEST_WORD) {
            return found;
        }
        int hyphen = form.indexOf('-');
        if (hyphen > 0) {
            return readAbbreviation(form.substring(0, hyphen), form.substring(hyphen + 1));
        }
        int apostrophe = inflection.endsAfterApostrophe() ? form.lastIndexOf('\'') : -1;
        if (apostrophe > 0) {
            List<Reading> named = readAbbreviation(form.substring(0, apostrophe), form.substring(apostrophe + 1));
            if (!named.isEmpty()) {
                return named;
            }
        }
        String word = form.replace("'", "");
        for (int cut = word.length(); cut > 0; cut--) {
            String ending = word.substring(cut);
            for (String stem : inflection.stemsOf(word.substring(0, cut), ending)) {
                for (Lexeme lexeme : lexemesByStem.getOrDefault(stem, List.of())) {
                    addReadings(found, lexeme, stem, ending);
                }
            }
        }
        return found;
    }

    /** An abbreviation is read out letter by letter, so that its ending may follow any vowel. */
    private List<Reading> readAbbreviation(String abbreviation, String ending) {
        List<Reading> found = new ArrayList<>();
        for (Lexeme lexeme : lexemesByStem.getOrDefault(abbreviation, List.of())) {
            for (String state : lexeme.states()) {
                for (String spoken : inflection.spokenForms(abbreviation)) {
                    for (long reading : inflection.readings(spoken, ending, state)) {
                        found.add(new Reading(lexeme, reading | lexeme.features()));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private void addReadings(List<Reading> found, Lexeme lexeme, String stem, String ending) {
        if (!stem.equals(lexeme.stem()) && !inflection.shortens(ending)) {
            return;
        }
        for (String state : lexeme.states()) {
            for (long reading : inflection.readings(stem, ending, state)) {
                found.add(new Reading(lexeme, reading | lexeme.features()));
            }
        }
    }
}
