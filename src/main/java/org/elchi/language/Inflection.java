package org.elchi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What endings a stem can take, in which order, and in which sounds: read from a pack's {@code inflection.yaml}. Endings are
 * chains of suffixes from state to state; capital letters in a suffix stand for sounds that follow the stem (vowel harmony,
 * voicing); a letter in brackets appears only where it keeps two vowels or two consonants apart. All endings that can
 * follow one kind of stem are unfolded once, at the first stem of the kind. Safe for use by several threads.
 */
public final class Inflection {
    /** A chain of suffixes longer than this is not found in print. */
    private static final int LONGEST_CHAIN = 7;
    /** More letters than a chain of suffixes has. */
    public static final int LONGEST_ENDING = 40;
    /** A longer word is no word of a language; reading it takes time that grows with the square of its length. */
    public static final int LONGEST_WORD = 80;

    /** One suffix: from a state to another. */
    record Suffix(String from, String to, String form, long features) {}

    /** A sound that follows the stem: the first value whose letters hold the last vowel (or the last letter). */
    record Sound(boolean byVowel, Map<String, String> values) {}

    /** A stem's last letter as it changes before a vowel ("q" to "ğ"). */
    record Alternation(String stem, String changed) {}

    /** A stem's last letter that falls before endings with certain letters ("söyle", "söylüyor"). */
    record Shortening(String state, String letters, String before) {}

    /**
     * What only some languages write.
     *
     * @param afterApostrophe whether the endings of proper names stand after an apostrophe ("Macron'un"), in whatever harmony
     * the name's sounds ask for, which its letters need not show
     * @param soundsAs stems whose endings follow another sound than the last one written ("protokol", "protokolü")
     * @param shortenings last letters that fall
     */
    record Details(boolean afterApostrophe, Map<String, String> soundsAs, List<Shortening> shortenings) {}

    private final Features features;
    private final String vowels;
    private final String glides;
    private final Map<Character, Sound> sounds;
    private final List<Alternation> alternations;
    private final Map<String, List<Suffix>> suffixesByState;
    private final Map<String, Long> finals;
    private final boolean apostrophes;
    private final Details details;
    private final Map<Integer, String> soundings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Map<String, long[]>>> endings = new ConcurrentHashMap<>();
    private final WordClasses classes;

    Inflection(
            Features features,
            String vowels,
            String glides,
            Map<Character, Sound> sounds,
            List<Alternation> alternations,
            Map<String, List<Suffix>> suffixesByState,
            Map<String, Long> finals,
            Details details,
            WordClasses classes) {
        this.features = features;
        this.vowels = vowels;
        this.glides = glides;
        this.sounds = Map.copyOf(sounds); // one order for all soundings, whichever it is
        this.alternations = List.copyOf(alternations);
        this.suffixesByState = Map.copyOf(suffixesByState);
        this.finals = Map.copyOf(finals);
        this.apostrophes = suffixesByState.values().stream()
                .flatMap(List::stream)
                .anyMatch(suffix -> suffix.form().indexOf('\'') >= 0);
        this.details = details;
        this.classes = classes;
        classes.prepare(this);
    }

    /** The classes of words whose base forms change before an ending; a pack without them has none. */
    public WordClasses classes() {
        return classes;
    }

    /** All endings that begin in a state, after a stem that says nothing about their sounds. */
    Map<String, long[]> endingsFrom(String state) {
        return endingsOf("", state);
    }

    /** The features that endings carry. */
    public Features features() {
        return features;
    }

    /** Whether the endings of proper names stand after an apostrophe, and none without it. */
    public boolean endsAfterApostrophe() {
        return details.afterApostrophe();
    }

    /**
     * The readings of what stands after an apostrophe: in whatever harmony the name's sounds may ask for.
     *
     * @param name in small letters, without the apostrophe
     * @param ending in small letters
     * @param state where the stem begins
     */
    public long[] readingsAfterApostrophe(String name, String ending, String state) {
        Set<Long> found = new LinkedHashSet<>();
        for (String spoken : spokenForms(name)) {
            for (long reading : readings(spoken, ending, state)) {
                found.add(reading);
            }
        }
        return found.stream().mapToLong(Long::longValue).toArray();
    }

    /** A stem without the last letter that falls before some endings; empty where it keeps it. */
    Optional<String> shortened(String stem, List<String> states) {
        for (Shortening shortening : details.shortenings()) {
            boolean falls = stem.length() > 2 && shortening.letters().indexOf(stem.charAt(stem.length() - 1)) >= 0;
            if (falls && states.contains(shortening.state())) {
                return Optional.of(stem.substring(0, stem.length() - 1));
            }
        }
        return Optional.empty();
    }

    /** Whether an ending is one before which a stem's last letter falls. */
    boolean shortens(String ending) {
        return details.shortenings().stream().anyMatch(s -> ending.contains(s.before()));
    }

    /** Whether a pack's inflection has such a state for stems to begin in ({@code noun}, {@code verb}). */
    public boolean hasState(String state) {
        return finals.containsKey(state) || suffixesByState.containsKey(state);
    }

    /** Whether an apostrophe is part of an ending ("minister's"), not only a mark between a name and its ending. */
    public boolean hasApostrophes() {
        return apostrophes;
    }

    /**
     * The readings of an ending after a stem, one {@code long} of features each; empty where the stem can't take it.
     *
     * @param stem in small letters
     * @param ending in small letters; may be empty
     * @param state where the stem begins, such as {@code noun}
     */
    public long[] readings(String stem, String ending, String state) {
        return ending.length() > LONGEST_ENDING ? NONE : endingsOf(stem, state).getOrDefault(ending, NONE);
    }

    static final long[] NONE = {};

    /** An ending of a stem that says exactly these features; of several the one that stands first. */
    Optional<String> findEnding(String stem, String state, long features) {
        return endingsOf(stem, state).entrySet().stream()
                .filter(e -> Arrays.stream(e.getValue()).anyMatch(r -> r == features))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The stems that a form's beginning may stand for: itself, and what it was before its last letter changed. */
    public List<String> stemsOf(String beginning, String ending) {
        if (ending.isEmpty() || !isVowel(ending.charAt(0)) || alternations.isEmpty()) {
            return List.of(beginning);
        }
        List<String> stems = new ArrayList<>(2);
        stems.add(beginning);
        for (Alternation alternation : alternations) {
            if (beginning.endsWith(alternation.changed())) {
                stems.add(beginning.substring(
                                0, beginning.length() - alternation.changed().length())
                        + alternation.stem());
            }
        }
        return stems;
    }

    /** Stems that end as an abbreviation may sound when it is read out: itself, and every vowel, open and closed. */
    List<String> spokenForms(String abbreviation) {
        List<String> spoken = new ArrayList<>();
        spoken.add(abbreviation);
        for (char vowel : vowels.toCharArray()) {
            spoken.add(abbreviation + vowel);
            spoken.add(abbreviation + vowel + abbreviation.charAt(abbreviation.length() - 1));
        }
        return spoken;
    }

    private boolean isVowel(char c) {
        return vowels.indexOf(c) >= 0;
    }

    private Map<String, long[]> endingsOf(String written, String state) {
        String stem = details.soundsAs().getOrDefault(written, written);
        Map<String, Map<String, long[]>> byKind = endings.get(state);
        if (byKind == null) {
            byKind = endings.computeIfAbsent(state, k -> new ConcurrentHashMap<>());
        }
        String kind = soundings.computeIfAbsent(kindOf(stem), k -> sounding(stem));
        Map<String, long[]> known = byKind.get(kind);
        return known != null ? known : byKind.computeIfAbsent(kind, k -> unfold(stem, state));
    }

    /** What of a stem decides the sounds of its endings: its last vowel and its last letter, as one number. */
    private int kindOf(String stem) {
        char last = stem.isEmpty() ? 0 : stem.charAt(stem.length() - 1);
        for (int i = stem.length() - 1; i >= 0; i--) {
            if (isVowel(stem.charAt(i))) {
                return stem.charAt(i) << 16 | last;
            }
        }
        return last;
    }

    /** The sounds that endings take after a stem: stems of one sounding have the same endings, unfolded once. */
    private String sounding(String stem) {
        StringBuilder values = new StringBuilder(endsInVowel(stem) ? "v" : "c");
        sounds.forEach((letter, sound) -> values.append(' ').append(letter).append(soundAfter(stem, sound)));
        return values.toString();
    }

    /** A glide ("у" in "кездесу") decides harmony as a vowel and takes endings as a consonant. */
    private boolean endsInVowel(String stem) {
        char last = stem.isEmpty() ? 0 : stem.charAt(stem.length() - 1);
        return isVowel(last) && glides.indexOf(last) < 0;
    }

    private String soundAfter(CharSequence stem, Sound sound) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            char c = stem.charAt(i);
            if (sound.byVowel() && !isVowel(c)) {
                continue;
            }
            for (Map.Entry<String, String> value : sound.values().entrySet()) {
                if (value.getKey().indexOf(c) >= 0) {
                    return value.getValue();
                }
            }
            break;
        }
        return sound.values()
                .getOrDefault("else", sound.values().values().iterator().next());
    }

    private Map<String, long[]> unfold(String stem, String state) {
        Map<String, Set<Long>> found = new LinkedHashMap<>();
        unfold(stem, stem.length(), state, 0L, 0, found);
        Map<String, long[]> endings = new LinkedHashMap<>();
        found.forEach((ending, readings) ->
                endings.put(ending, readings.stream().mapToLong(Long::longValue).toArray()));
        return endings;
    }

    private void unfold(
            String word, int stemLength, String state, long carried, int depth, Map<String, Set<Long>> found) {
        Long closing = finals.get(state);
        if (closing != null) {
            found.computeIfAbsent(word.substring(stemLength), k -> new LinkedHashSet<>())
                    .add(carried | closing);
        }
        if (depth == LONGEST_CHAIN) {
            return;
        }
        for (Suffix suffix : suffixesByState.getOrDefault(state, List.of())) {
            for (String sounded : sounded(word, suffix.form())) {
                unfold(sounded, stemLength, suffix.to(), carried | suffix.features(), depth + 1, found);
            }
        }
    }

    /** The word with a suffix as it sounds after it; several where a sound may go either way. */
    private List<String> sounded(String word, String form) {
        List<String> words = List.of(word);
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            boolean linking = letter == '(';
            if (linking) {
                letter = form.charAt(i + 1);
                i += 2;
            }
            List<String> longer = new ArrayList<>(words.size());
            for (String begun : words) {
                if (!linking || isVowelSound(letter) != endsInVowel(begun)) {
                    append(begun, letter, longer);
                } else {
                    longer.add(begun);
                }
            }
            words = longer;
        }
        return words;
    }

    private boolean isVowelSound(char letter) {
        Sound sound = sounds.get(letter);
        return isVowel(letter)
                || (sound != null
                        && isVowel(sound.values().values().iterator().next().charAt(0)));
    }

    /** A sound's value may name other sounds, and several that are possible ("а|е" after a vowel of no class of its own). */
    private void append(String word, char letter, List<String> words) {
        Sound sound = sounds.get(letter);
        if (sound == null) {
            words.add(word + letter);
            return;
        }
        String value = soundAfter(word, sound);
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != '|') {
                append(word, value.charAt(i), words);
            }
        }
    }
}
