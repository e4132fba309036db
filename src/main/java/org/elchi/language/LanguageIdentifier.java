package org.elchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which language a text is in, by letters that only some languages use and by their most frequent words, as {@code
 * languages/index/identify.yaml} lists them; languages without a pack stand there too, so that a text in one of them is named and
 * not forced into a neighbour's. Immutable, safe for use by several threads.
 */
public final class LanguageIdentifier {
    /** Enough to be sure; the beginning of an article is in its language. */
    private static final int MOST_CHARACTERS = 3_000;

    private static final int[] NONE = {};

    /** A share of frequent words below this tells nothing. */
    private static final double LEAST_SCORE = 0.04;

    /** Of two or three words nobody can say whose they are. */
    private static final int FEWEST_WORDS = 4;

    private static final int FEWEST_WORDS_OF_PART = 6;
    /** In characters; so long a part has the commonest letter of its language. */
    private static final int LONG_PART = 60;

    /** A language: letters that tell it, that never stand in it, and of which every paragraph of it has one. */
    private record Profile(String tag, int[] letters, int[] foreign, int[] always) {}

    private final List<Profile> profiles;
    private final FrequentWords words;
    private final LetterCounts.Alphabet alphabet;

    private LanguageIdentifier(List<Profile> profiles, FrequentWords words) {
        this.profiles = List.copyOf(profiles);
        this.words = words;
        this.alphabet = new LetterCounts.Alphabet();
        for (Profile profile : profiles) {
            alphabet.add(profile.letters());
            alphabet.add(profile.foreign());
            alphabet.add(profile.always());
        }
    }

    /** Reads the list that comes with the program. */
    public static LanguageIdentifier load() {
        YamlNode root =
                YamlNode.parse("identify.yaml", PackSource.ofClassPath("index").read("identify.yaml"));
        List<Profile> profiles = new ArrayList<>();
        Map<String, List<Integer>> byWord = new HashMap<>();
        root.entries().forEach((tag, node) -> {
            for (String word : Set.copyOf(List.of(node.get("words").text().split(" ")))) {
                byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(profiles.size());
            }
            profiles.add(new Profile(
                    tag,
                    letters(node.get("letters").text()),
                    letters(node.get("never").text()),
                    node.entries().containsKey("always")
                            ? letters(node.get("always").text())
                            : NONE));
        });
        Map<String, int[]> profilesByWord = new HashMap<>();
        byWord.forEach((word, numbers) -> profilesByWord.put(
                word, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return new LanguageIdentifier(profiles, new FrequentWords(profilesByWord));
    }

    private static int[] letters(String listed) {
        return listed.chars().distinct().toArray();
    }

    /**
     * The language of a text as BCP 47 tag; empty where it can't be told.
     *
     * @param text the readable text
     */
    public Optional<String> identify(String text) {
        char[] sample = sample(text, 0, text.length());
        int[] hits = new int[profiles.size()];
        int total = words.count(sample, hits);
        if (total < FEWEST_WORDS) {
            return Optional.empty();
        }
        LetterCounts letters = alphabet.count(sample);
        Profile best = null;
        double bestScore = LEAST_SCORE;
        for (int p = 0; p < hits.length; p++) {
            Profile profile = profiles.get(p);
            double score = isWithout(profile, sample, letters) ? 0 : score((double) hits[p] / total, profile, letters);
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.tag());
    }

    /**
     * By how much another language fits a part of a text better than the one it is read in; zero where none does, or nobody can
     * tell.
     *
     * @param text the text
     * @param first where the part begins
     * @param end where it ends
     * @param language BCP 47 tag of the text's language, without script
     */
    double distance(String text, int first, int end, String language) {
        char[] sample = sample(text, first, end);
        int[] hits = new int[profiles.size()];
        int total = words.count(sample, hits);
        if (total < FEWEST_WORDS_OF_PART) {
            return 0;
        }
        LetterCounts letters = alphabet.count(sample);
        double own = -1;
        double other = 0;
        for (int p = 0; p < hits.length; p++) {
            Profile profile = profiles.get(p);
            double score = score((double) hits[p] / total, profile, letters);
            if (profile.tag().equals(language) || profile.tag().startsWith(language + "-")) {
                own = Math.max(own, isWithout(profile, sample, letters) ? -1 : Math.max(0, score));
            } else {
                other = Math.max(other, score);
            }
        }
        return Math.max(0, other - own);
    }

    /** Whether a text has none of the letters of which every paragraph in that language has one: Azerbaijani is never without "ə". */
    private static boolean isWithout(Profile profile, char[] sample, LetterCounts letters) {
        return sample.length >= LONG_PART && profile.always().length > 0 && letters.share(profile.always()) == 0;
    }

    /** The beginning of a part in small letters, İ as i: letter by letter, since no language is known yet. */
    private static char[] sample(String text, int first, int end) {
        char[] sample = new char[Math.min(end - first, MOST_CHARACTERS)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = Character.toLowerCase(text.charAt(first + i));
        }
        return sample;
    }

    /** Share of frequent words, plus the share of telltale letters, less that of letters the language never writes. */
    private static double score(double words, Profile profile, LetterCounts letters) {
        return words + 2 * letters.share(profile.letters()) - 4 * letters.share(profile.foreign());
    }
}
