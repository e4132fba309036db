package org.elchi.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code inflection.yaml}. Stateless. */
final class InflectionReader {
    private InflectionReader() {}

    static Inflection read(YamlNode root) {
        Map<String, YamlNode> keys = root.entries(List.of(
                "vowels",
                "glides",
                "sounds",
                "alternations",
                "states",
                "suffixes",
                "after-apostrophe",
                "sounds-as",
                "shortenings",
                "columns",
                "classes",
                "derived",
                "agreement"));
        Features features = new Features();
        Map<String, Long> finals = new LinkedHashMap<>();
        root.get("states").entries().forEach((state, list) -> finals.put(state, featuresOf(list, features)));
        Map<String, List<Inflection.Suffix>> suffixes = suffixes(root.get("suffixes"), features);
        WordClasses classes = new WordClassReader(features, suffixes).read(root);
        return new Inflection(
                features,
                root.get("vowels").text(),
                keys.containsKey("glides") ? root.get("glides").text() : "",
                sounds(root.get("sounds")),
                alternations(root.get("alternations")),
                suffixes,
                finals,
                details(root),
                classes);
    }

    private static Inflection.Details details(YamlNode root) {
        Map<String, YamlNode> keys = root.entries();
        Map<String, String> soundsAs = new LinkedHashMap<>();
        if (keys.containsKey("sounds-as")) {
            keys.get("sounds-as").entries().forEach((stem, sound) -> soundsAs.put(stem, sound.text()));
        }
        List<Inflection.Shortening> shortenings = new ArrayList<>();
        if (keys.containsKey("shortenings")) {
            for (YamlNode row : keys.get("shortenings").items()) {
                List<YamlNode> cells = row.items();
                if (cells.size() != 3) {
                    throw row.fault("a shortening is [state, letters that fall, what stands in the ending]");
                }
                shortenings.add(new Inflection.Shortening(
                        cells.get(0).text(), cells.get(1).text(), cells.get(2).text()));
            }
        }
        YamlNode apostrophe = keys.get("after-apostrophe");
        return new Inflection.Details(
                apostrophe != null && apostrophe.text().equals("yes"), Map.copyOf(soundsAs), shortenings);
    }

    static long featuresOf(YamlNode list, Features features) {
        long bits = 0;
        for (YamlNode item : list.items()) {
            if (!item.text().contains("=")) {
                throw item.fault("a feature is written name=value, not '" + item.text() + "'");
            }
            bits |= features.add(item.text(), item);
        }
        return bits;
    }

    private static Map<Character, Inflection.Sound> sounds(YamlNode node) {
        Map<Character, Inflection.Sound> sounds = new LinkedHashMap<>();
        node.entries().forEach((letter, value) -> {
            Map<String, String> values = new LinkedHashMap<>();
            boolean byVowel = "vowel".equals(value.get("by").text());
            value.entries().forEach((letters, sound) -> {
                if (!letters.equals("by")) {
                    values.put(letters, sound.text());
                }
            });
            if (values.isEmpty()) {
                throw value.fault("the sound '" + letter + "' has no values; add e.g. \"aı\": a");
            }
            sounds.put(letter.charAt(0), new Inflection.Sound(byVowel, values));
        });
        return sounds;
    }

    private static List<Inflection.Alternation> alternations(YamlNode node) {
        List<Inflection.Alternation> alternations = new ArrayList<>();
        node.entries().forEach((stem, changed) -> alternations.add(new Inflection.Alternation(stem, changed.text())));
        return alternations;
    }

    private static Map<String, List<Inflection.Suffix>> suffixes(YamlNode node, Features features) {
        Map<String, List<Inflection.Suffix>> byState = new LinkedHashMap<>();
        for (YamlNode row : node.items()) {
            List<YamlNode> cells = row.items();
            if (cells.size() != 4) {
                throw row.fault("a suffix is [from states, to state, form, [features]]");
            }
            long bits = featuresOf(cells.get(3), features);
            for (YamlNode from : cells.get(0).items()) {
                byState.computeIfAbsent(from.text(), k -> new ArrayList<>())
                        .add(new Inflection.Suffix(
                                from.text(), cells.get(1).text(), cells.get(2).text(), bits));
            }
        }
        return byState;
    }
}
