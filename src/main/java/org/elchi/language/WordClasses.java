package org.elchi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of words of a pack whose base forms change before an ending. The class of a word is the one that lists it, else
 * the one that knows the longest end of its base form. Safe for use by several threads.
 */
public final class WordClasses {
    /** How a stem may be read: which stem, where its endings begin, and bits that only some of its forms carry, all wanted. */
    record Stem(String stem, String state, long wanted) {}

    /**
     * What an unknown word may be a form of.
     *
     * @param base its base form, in small letters
     * @param features what the form says
     */
    public record Guess(String base, long features) {}

    /** A form of some class: the class, and what the form says. */
    private record Form(WordClass of, long features) {}

    /** What was asked for of late, for one kind of word. */
    private record Asked(Recent<String, List<Guess>> guesses, Recent<String, List<Guess>> nominatives) {
        private static final int MOST = 5_000;

        Asked() {
            this(new Recent<>(MOST), new Recent<>(MOST));
        }
    }

    private final Features features;
    private final List<WordClass> classes;
    private final Map<String, Long> derived;
    private final List<Long> agreement;
    private final Map<String, Map<String, List<Form>>> formsByKind = new HashMap<>();
    private final Map<String, Map<String, List<Form>>> listedByKind = new HashMap<>();
    private final Map<String, List<WordClass>> classesByKind = new HashMap<>();
    private final Map<String, Asked> askedByKind = new HashMap<>();

    WordClasses(Features features, List<WordClass> classes, Map<String, Long> derived, List<Long> agreement) {
        this.features = features;
        this.classes = List.copyOf(classes);
        this.derived = Map.copyOf(derived);
        this.agreement = List.copyOf(agreement);
    }

    /** Turns all endings round, so that forms of unknown words can be led back. Called once, before the pack is used. */
    void prepare(Inflection inflection) {
        for (WordClass word : classes) {
            for (String kind : word.kinds()) {
                classesByKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
                askedByKind.computeIfAbsent(kind, k -> new Asked());
                Map<String, List<Form>> forms = formsByKind.computeIfAbsent(kind, k -> new HashMap<>());
                Map<String, List<Form>> listed = listedByKind.computeIfAbsent(kind, k -> new HashMap<>());
                inflection.endingsFrom(word.state()).forEach((ending, readings) -> {
                    for (long reading : readings) {
                        Map<String, List<Form>> map = word.words().isEmpty() ? forms : listed;
                        map.computeIfAbsent(ending, k -> new ArrayList<>()).add(new Form(word, reading));
                    }
                });
            }
        }
    }

    /** Whether words of a kind are inflected by classes. */
    public boolean hasKind(String kind) {
        return classesByKind.containsKey(kind);
    }

    /** The stems of a word of a kind; empty where no class takes it. */
    List<Stem> stemsOf(String base, String kind) {
        List<Stem> stems = new ArrayList<>();
        for (WordClass word : classesOf(base, kind)) {
            stems.add(new Stem(word.stem(base), word.state(), 0L));
        }
        boolean plainWord = !stems.isEmpty();
        derived.forEach((end, feature) -> {
            if (!plainWord && base.endsWith(end) && base.length() > end.length()) {
                String plain = base.substring(0, base.length() - end.length());
                for (WordClass word : classesOf(plain, kind)) {
                    stems.add(new Stem(word.stem(plain), word.state(), feature));
                }
            }
        });
        return stems;
    }

    private List<WordClass> classesOf(String base, String kind) {
        List<WordClass> best = new ArrayList<>();
        int longest = -1;
        for (WordClass word : classesByKind.getOrDefault(kind, List.of())) {
            int fit = word.fit(base);
            if (fit > longest) {
                best.clear();
                longest = fit;
            }
            if (fit >= 0 && fit == longest) {
                best.add(word);
            }
        }
        return best;
    }

    /** All that an unknown form of a kind of word can be read as. */
    public List<Guess> guess(String form, String kind) {
        Asked asked = askedByKind.get(kind);
        if (asked == null) {
            return List.of();
        }
        List<Guess> known = asked.guesses().get(form);
        if (known == null) {
            known = readGuesses(form, kind);
            asked.guesses().put(form, known);
        }
        return known;
    }

    private List<Guess> readGuesses(String form, String kind) {
        Set<Guess> guesses = new LinkedHashSet<>();
        Map<String, List<Form>> forms = formsByKind.getOrDefault(kind, Map.of());
        Map<String, List<Form>> listed = listedByKind.getOrDefault(kind, Map.of());
        int least = Math.max(0, form.length() - Inflection.LONGEST_ENDING);
        for (int cut = form.length(); cut >= least; cut--) {
            String ending = form.substring(cut);
            add(guesses, form.substring(0, cut), listed.get(ending), kind);
            if (cut > 0) {
                add(guesses, form.substring(0, cut), forms.get(ending), kind);
            }
        }
        return List.copyOf(guesses);
    }

    /** The nominatives that an unknown form of a noun or adjective leads to, number and gender kept, each with the form's reading. */
    public List<Guess> guessNominatives(Inflection inflection, String form, String kind) {
        Asked asked = askedByKind.get(kind);
        if (asked == null) {
            return List.of();
        }
        List<Guess> known = asked.nominatives().get(form);
        if (known == null) {
            known = readNominatives(inflection, form, kind);
            asked.nominatives().put(form, known);
        }
        return known;
    }

    private List<Guess> readNominatives(Inflection inflection, String form, String kind) {
        List<Guess> found = new ArrayList<>();
        Map<String, List<Form>> forms = formsByKind.getOrDefault(kind, Map.of());
        for (int cut = form.length(); cut > Math.max(0, form.length() - Inflection.LONGEST_ENDING); cut--) {
            String stem = form.substring(0, cut);
            for (Form one : forms.getOrDefault(form.substring(cut), List.of())) {
                String base = stem + one.of().strip();
                if (one.of().fit(base) >= 0 && classesOf(base, kind).contains(one.of())) {
                    inflection
                            .findEnding(stem, one.of().state(), nominative(one.features()))
                            .ifPresent(ending -> found.add(new Guess(stem + ending, one.features())));
                }
            }
        }
        return List.copyOf(found);
    }

    private void add(Set<Guess> guesses, String stem, @Nullable List<Form> forms, String kind) {
        if (forms == null) {
            return;
        }
        for (Form form : forms) {
            String base = stem + form.of().strip();
            int fit = form.of().fit(base);
            if (fit == Integer.MAX_VALUE || (fit >= 0 && classesOf(base, kind).contains(form.of()))) {
                guesses.add(new Guess(base, form.features()));
            }
        }
    }

    /** Whether words must agree before they make a phrase. */
    public boolean hasAgreement() {
        return !agreement.isEmpty();
    }

    /** Of the readings of a word those that agree with some reading of a word before it in its phrase. */
    public long[] agreeing(long[] before, long[] here) {
        long[] fit = new long[here.length];
        int count = 0;
        for (long reading : here) {
            if (agreesWithAny(reading, before)) {
                fit[count++] = reading;
            }
        }
        return count == here.length ? here : Arrays.copyOf(fit, count);
    }

    private boolean agreesWithAny(long reading, long[] others) {
        for (long other : others) {
            if (agree(reading, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two readings say nothing different about case, number and what else the pack makes words agree in. */
    public boolean agree(long one, long other) {
        for (long mask : agreement) {
            if ((one & mask) != 0 && (other & mask) != 0 && (one & other & mask) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The features of a reading with another case, the nominative. */
    long nominative(long reading) {
        OptionalLong nominative = features.findBit("case=nom");
        return (reading & ~features.mask("case")) | nominative.orElse(0);
    }
}
