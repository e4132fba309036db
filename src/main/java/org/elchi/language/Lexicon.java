package org.elchi.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of a pack in one trie over stems, so that a text is looked up once, however many names there are.
 * Filled while the pack loads, then only read; safe for use by several threads.
 */
public final class Lexicon {
    /** Forms kept with their readings. */
    private static final int MOST_RECENT_FORMS = 20_000;

    /** A word read as a stem with features. */
    public record Reading(Lexeme lexeme, long features) {}

    /** A lexeme under one of its stems: where the endings begin, bits that its forms must carry, whether a vowel fell. */
    private record Stem(Lexeme lexeme, List<String> states, long wanted, boolean shortened) {}

    /** What a lexeme is found by. */
    private record LexemeKey(String stem, List<String> states) {}

    /** A place in the trie. */
    public static final class Node {
        private @Nullable Map<Object, Node> next;
        private final List<LexiconEntry> entries = new ArrayList<>(1);

        /** The place after a word in exactly this form. */
        public @Nullable Node after(String form) {
            return next == null ? null : next.get(form);
        }

        /** The place after any form of a stem. */
        public @Nullable Node after(Lexeme lexeme) {
            return next == null ? null : next.get(lexeme);
        }

        /** Whether no phrase goes on from here. */
        public boolean isLast() {
            return next == null;
        }

        private Node make(Object word) {
            if (next == null) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, k -> new Node());
        }

        /** What ends here. */
        public List<LexiconEntry> entries() {
            return entries;
        }
    }

    private final Inflection inflection;
    private final Map<String, List<Stem>> lexemesByStem = new HashMap<>();
    private final Map<LexemeKey, Lexeme> lexemes = new HashMap<>();
    private final Node root = new Node();
    private final Recent<String, List<Reading>> recent = new Recent<>(MOST_RECENT_FORMS);

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
            node = node.make(word);
        }
        node.entries.add(entry);
    }

    /** The one lexeme of a stem and its states, made at the first call. */
    Lexeme lexeme(String stem, List<String> states, long features) {
        return lexemes.computeIfAbsent(new LexemeKey(stem, states), key -> {
            Lexeme made = new Lexeme(stem, states, features);
            List<WordClasses.Stem> stems =
                    states.isEmpty() ? List.of() : inflection.classes().stemsOf(stem, states.get(0));
            for (WordClasses.Stem part : stems) {
                addStem(part.stem(), new Stem(made, List.of(part.state()), part.wanted(), false));
            }
            if (stems.isEmpty()) {
                addStem(stem, new Stem(made, states, 0L, false));
                inflection
                        .shortened(stem, states)
                        .ifPresent(shorter -> addStem(shorter, new Stem(made, states, 0L, true)));
            }
            return made;
        });
    }

    private void addStem(String stem, Stem made) {
        lexemesByStem.computeIfAbsent(stem, k -> new ArrayList<>(1)).add(made);
    }

    /** Makes a stem known that only rules use. Called while rules are compiled, before any text is read. */
    public Lexeme register(String stem, String state) {
        return lexeme(stem, List.of(state), 0);
    }

    /** Whether a form in small letters is one of the pack's words, alone or in a phrase. */
    public boolean isKnown(String form) {
        return root.after(form) != null || !readings(form).isEmpty();
    }

    /** All readings of a form in small letters; empty where no stem of the pack fits. */
    public List<Reading> readings(String form) {
        List<Reading> known = recent.get(form);
        if (known != null) {
            return known;
        }
        List<Reading> found = List.copyOf(read(form));
        recent.put(form, found);
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
            if (named.stream().anyMatch(reading -> reading.lexeme().states().size() == 1)) {
                return named;
            }
            found.addAll(named); // only the end of a phrase: the word alone has readings of its own ("Anlaşması'nın")
            readStems(form.replace("'", ""), found);
        }
        readStems(form, found);
        if (found.isEmpty() && !inflection.hasApostrophes() && form.indexOf('\'') >= 0) {
            readStems(form.replace("'", ""), found); // no letter of this word's, a mark before its ending
        }
        return found;
    }

    private void readStems(String word, List<Reading> found) {
        for (int cut = word.length(); cut >= 0; cut--) {
            String ending = word.substring(cut);
            for (String stem : inflection.stemsOf(word.substring(0, cut), ending)) {
                for (Stem part : lexemesByStem.getOrDefault(stem, List.of())) {
                    addReadings(found, part, stem, ending);
                }
            }
        }
    }

    /**
     * The nominative of a word whose base form is not simply its beginning, number and gender kept: "линией" to "линия".
     *
     * @param form in small letters
     * @param reading how the form is read
     */
    public Optional<String> findNominative(String form, Reading reading) {
        long wanted = inflection.classes().nominative(reading.features());
        for (int cut = form.length(); cut >= 0; cut--) {
            String ending = form.substring(cut);
            for (Stem part : lexemesByStem.getOrDefault(form.substring(0, cut), List.of())) {
                String state = part.states().get(0);
                long[] here = part.lexeme() == reading.lexeme()
                        ? inflection.readings(form.substring(0, cut), ending, state)
                        : Inflection.NONE;
                for (long one : here) {
                    Optional<String> other =
                            one == (reading.features() & ~part.lexeme().features())
                                    ? inflection.findEnding(form.substring(0, cut), state, wanted)
                                    : Optional.empty();
                    if (other.isPresent()) {
                        return Optional.of(form.substring(0, cut) + other.get());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** An abbreviation is read out letter by letter, so that its ending may follow any vowel. */
    private List<Reading> readAbbreviation(String abbreviation, String ending) {
        List<Reading> found = new ArrayList<>();
        for (Stem part : lexemesByStem.getOrDefault(abbreviation, List.of())) {
            Lexeme lexeme = part.lexeme();
            for (String state : part.states()) {
                for (String spoken : inflection.spokenForms(abbreviation)) {
                    for (long reading : inflection.readings(spoken, ending, state)) {
                        found.add(new Reading(lexeme, reading | lexeme.features()));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private void addReadings(List<Reading> found, Stem part, String stem, String ending) {
        if (part.shortened() && !inflection.shortens(ending)) {
            return;
        }
        for (String state : part.states()) {
            for (long reading : inflection.readings(stem, ending, state)) {
                if ((reading & part.wanted()) == part.wanted()) {
                    found.add(new Reading(part.lexeme(), reading | part.lexeme().features()));
                }
            }
        }
    }
}
