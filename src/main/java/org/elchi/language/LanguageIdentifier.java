package org.elchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    /** A share of frequent words below this tells nothing. */
    private static final double LEAST_SCORE = 0.04;

    private record Profile(String tag, String letters, String foreign, Set<String> words) {}

    private final List<Profile> profiles;

    private LanguageIdentifier(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    /** Reads the list that comes with the program. */
    public static LanguageIdentifier load() {
        YamlNode root =
                YamlNode.parse("identify.yaml", PackSource.ofClassPath("index").read("identify.yaml"));
        List<Profile> profiles = new ArrayList<>();
        root.entries()
                .forEach((tag, node) -> profiles.add(new Profile(
                        tag,
                        node.get("letters").text(),
                        node.get("never").text(),
                        new HashSet<>(List.of(node.get("words").text().split(" "))))));
        return new LanguageIdentifier(profiles);
    }

    /**
     * The language of a text as BCP 47 tag; empty where it can't be told.
     *
     * @param text the readable text
     */
    public Optional<String> identify(String text) {
        String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS))
                .toLowerCase(Locale.ROOT)
                .replace("i\u0307", "i");
        Map<String, Integer> words = new HashMap<>();
        int total = 0;
        for (String word : sample.split("[^\\p{L}'ʻʼ]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
                total++;
            }
        }
        Profile best = null;
        double bestScore = LEAST_SCORE;
        for (Profile profile : profiles) {
            double score = score(profile, sample, words, total);
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.tag());
    }

    /** Share of frequent words, plus the share of telltale letters, less that of letters the language never writes. */
    private static double score(Profile profile, String sample, Map<String, Integer> words, int total) {
        if (total == 0) {
            return 0;
        }
        int hits = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            hits += profile.words().contains(word.getKey()) ? word.getValue() : 0;
        }
        double telling = 0;
        double foreign = 0;
        for (int i = 0; i < sample.length(); i++) {
            telling += profile.letters().indexOf(sample.charAt(i)) >= 0 ? 1 : 0;
            foreign += profile.foreign().indexOf(sample.charAt(i)) >= 0 ? 1 : 0;
        }
        return (double) hits / total + 2 * telling / sample.length() - 4 * foreign / sample.length();
    }
}
