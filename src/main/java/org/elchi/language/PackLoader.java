package org.elchi.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Reads and checks a language pack: {@code pack.yaml}, {@code inflection.yaml}, and the {@code .tsv} (lexicon) and {@code .yaml}
 * (rules) files that {@code files.txt} lists, rules in that order. Not safe for use by several threads.
 */
public final class PackLoader {
    private static final List<String> PACK_KEYS =
            List.of("tag", "version", "casing", "letters", "decimal", "abbreviations", "names", "words");

    private final String tag;
    private final PackSource source;
    /** Tells versions of a pack apart, nothing more; in a cold program a cryptographic hash takes a twentieth of the loading. */
    private final CRC32C hash = new CRC32C();

    private PackLoader(String tag, PackSource source) {
        this.tag = tag;
        this.source = source;
    }

    /**
     * Loads a pack.
     *
     * @param tag the language
     * @param source its files
     * @param names phrases from reference tables, put into the lexicon beside the pack's own
     * @throws PackException naming file, line and mend when the pack does not hold together
     */
    public static LanguagePack load(String tag, PackSource source, List<LexiconEntry> names) {
        return new PackLoader(tag, source).load(names);
    }

    private LanguagePack load(List<LexiconEntry> names) {
        YamlNode root = YamlNode.parse("pack.yaml", read("pack.yaml"));
        Map<String, YamlNode> pack = root.entries(PACK_KEYS);
        if (!root.get("tag").text().equals(tag)) {
            throw root.get("tag").fault("the tag is not the folder's name '" + tag + "'");
        }
        Casing casing = Casing.findCasing(root.get("casing").text())
                .orElseThrow(() -> root.get("casing").fault("unknown casing; use default or turkic"))
                .withLetters(letters(pack));
        Inflection inflection = InflectionReader.read(YamlNode.parse("inflection.yaml", read("inflection.yaml")));
        LexiconBuilder lexicon = new LexiconBuilder(inflection, casing);
        names.forEach(lexicon::addEntry);
        List<LanguagePack.Phase> phases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : read("files.txt").lines().filter(l -> !l.isBlank()).toList()) {
            if (file.endsWith(".tsv")) {
                lexicon.addTable(tag + "/" + file, read(file));
            } else {
                phases.add(RuleReader.read(YamlNode.parse(file, read(file)), ids));
            }
        }
        YamlNode nameNode = root.get("names");
        return new LanguagePack(
                tag,
                root.get("version").text() + String.format("+%08x", hash.getValue()),
                casing,
                decimal(root.get("decimal")),
                words(root.get("abbreviations")),
                inflection,
                lexicon.build(),
                List.copyOf(phases),
                nameNode.get("endings").items().stream().map(YamlNode::text).toList(),
                nameNode.get("states").items().stream().map(YamlNode::text).toList(),
                words(nameNode.get("particles")),
                settings(pack));
    }

    /** Letters that are read as others ("ё" as "е"). */
    private static Map<Character, Character> letters(Map<String, YamlNode> pack) {
        Map<Character, Character> letters = new LinkedHashMap<>();
        if (pack.containsKey("letters")) {
            pack.get("letters")
                    .entries()
                    .forEach((from, to) -> letters.put(from.charAt(0), to.text().charAt(0)));
        }
        return letters;
    }

    private static char decimal(YamlNode node) {
        if (node.text().length() != 1) {
            throw node.fault("the decimal mark is one character, such as \",\"");
        }
        return node.text().charAt(0);
    }

    private static Map<String, Set<String>> settings(Map<String, YamlNode> pack) {
        Map<String, Set<String>> settings = new LinkedHashMap<>();
        for (String key : List.of("words")) {
            YamlNode node = pack.get(key);
            if (node != null) {
                node.entries().forEach((name, list) -> settings.put(name, words(list)));
            }
        }
        return settings;
    }

    private static Set<String> words(YamlNode list) {
        Set<String> words = new HashSet<>();
        list.items().forEach(item -> words.addAll(Arrays.asList(item.text().split(" "))));
        return Set.copyOf(words);
    }

    private String read(String path) {
        String text = source.read(path);
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return text;
    }
}
