package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares names and phrases without regard to case, diacritics, quotation marks and inflection. Stateless.
 */
final class Names {
    /** White space in the sense of the Unicode property and of the separators of ASCII. */
    static final String SPACE =
            "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    private static final Pattern SEPARATORS = Pattern.compile("(?:" + SPACE + "|[\"'.,;:()\\[\\]!?])+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:" + SPACE + "|[-/])+");
    private static final Map<Integer, String> FOLDED = letters();

    /** Words that carry no meaning of their own in a name or a measure, in the five languages. */
    private static final Set<String> LIGHT = Set.of(
            "of", "in", "the", "per", "to", "and", "a", "an", "for", "with", "from", "on", "by", "at", "over", "value",
            "number", "total", "amount", "və", "ve", "va", "и", "в", "на", "по", "o", "мен", "пен", "бен");

    /** How many other names of one thing are looked at. */
    private static final int MOST_ALIASES = 12;

    private Names() {}

    private static Map<Integer, String> letters() {
        String from = "əƏıİIё’ʼ‘`ʻ“”«»„–—‑\u00a0";
        String to = "aaiiiе'''''\"\"\"\"\"--- ";
        Map<Integer, String> out = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            out.put((int) from.charAt(i), to.substring(i, i + 1));
        }
        return Map.copyOf(out);
    }

    /** Case, diacritics, quotation marks and spacing off: {@code Atamoğlanov} becomes {@code atamoglanov}. */
    static String fold(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String to = FOLDED.get(c);
            if (to == null) {
                mapped.appendCodePoint(c);
            } else {
                mapped.append(to);
            }
        });
        String decomposed = Normalizer2.getNFDInstance().normalize(UCharacter.foldCase(mapped.toString(), true));
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0)
                .forEach(bare::appendCodePoint);
        String spaced = SEPARATORS.matcher(bare).replaceAll(" ");
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.length() > start && spaced.endsWith(" ") ? spaced.length() - 1 : spaced.length();
        return spaced.substring(start, end);
    }

    /** The folded value of a record's key. */
    static String fold(JsonNode value) {
        return fold(Json.wordsOrEmpty(value));
    }

    /** The words that carry meaning, folded. */
    static List<String> words(String text) {
        return Stream.of(BETWEEN_WORDS.split(fold(text), -1))
                .filter(w -> !w.isEmpty() && !LIGHT.contains(w))
                .toList();
    }

    /** Equal, or one word in two inflected or transliterated forms. */
    static boolean sameWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        int shorter = Math.min(x.length, y.length);
        int common = 0;
        while (common < shorter && x[common] == y[common]) {
            common++;
        }
        if (common >= 4 && common >= 0.6 * Math.max(x.length, y.length)) {
            return true;
        }
        return x[0] == y[0] && shorter >= 5 && Similarity.ratio(x, y) >= 0.85;
    }

    /** Shares of words found on the other side, each word used once. */
    record Overlap(double left, double right) {
        static Overlap of(List<String> a, List<String> b) {
            List<String> free = new ArrayList<>(b);
            int hits = 0;
            for (String word : a) {
                for (int i = 0; i < free.size(); i++) {
                    if (sameWord(word, free.get(i))) {
                        free.remove(i);
                        hits++;
                        break;
                    }
                }
            }
            return new Overlap(a.isEmpty() ? 0 : (double) hits / a.size(), b.isEmpty() ? 0 : (double) hits / b.size());
        }
    }

    /** The name of an item and its aliases. */
    static List<String> all(JsonNode item) {
        if (item.isTextual()) {
            return List.of(item.textValue());
        }
        Stream<JsonNode> aliases = Json.get(item, "aliases").isArray()
                ? Json.parts(item.path("aliases")).stream().limit(MOST_ALIASES)
                : Stream.of();
        return Stream.concat(Stream.of(Json.get(item, "name")), aliases)
                .filter(Json::holds)
                .map(Json::words)
                .collect(Collectors.toList());
    }

    /**
     * From 1 for the same name down to 0.
     *
     * @param contained whether a name of two words or more inside the other counts
     */
    static double grade(JsonNode gold, JsonNode found, boolean contained) {
        double best = 0;
        for (String m : all(gold)) {
            for (String n : all(found)) {
                if (fold(m).equals(fold(n))) {
                    return 1;
                }
                List<String> x = words(m);
                List<String> y = words(n);
                Overlap o = Overlap.of(x, y);
                if (o.left() > 0.75 && o.right() > 0.75) {
                    best = Math.max(best, 0.5 + (o.left() + o.right()) / 5);
                } else if (contained && Math.max(o.left(), o.right()) == 1.0 && Math.min(x.size(), y.size()) >= 2) {
                    best = Math.max(best, 0.5);
                }
            }
        }
        return best;
    }

    /** From 1 for the same person down to 0; a surname alone is not yet the person. */
    static double gradePeople(JsonNode gold, JsonNode found) {
        List<String> wanted = words(Json.wordsOrEmpty(Json.name(gold)));
        double best = 0;
        for (String name : all(found)) {
            List<String> got = words(name);
            if (wanted.isEmpty() || got.isEmpty()) {
                continue;
            }
            if (got.equals(wanted)) {
                return 1;
            }
            if (got.size() == 1 && wanted.size() > 1) {
                continue;
            }
            List<String> shorter = wanted.size() < got.size() ? wanted : got;
            List<String> longer = wanted.size() < got.size() ? got : wanted;
            if (Overlap.of(shorter, longer).left() == 1.0 && shorter.size() >= Math.min(2, wanted.size())) {
                best = Math.max(best, 0.6 + 0.3 * shorter.size() / longer.size());
            } else if (got.size() >= 2
                    && all(gold).stream().anyMatch(x -> fold(name).equals(fold(x)))) {
                best = Math.max(best, 0.6);
            }
        }
        return best;
    }
}
