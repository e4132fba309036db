package org.elchi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads classes of words from {@code inflection.yaml}: {@code columns} name what the places of a row of endings say, {@code
 * classes} give the rows. Every class becomes a state of the inflection. Used once.
 */
final class WordClassReader {
    /** An empty ending, as rows write it. */
    private static final String NO_ENDING = "0";
    /** A place that a class leaves empty. */
    private static final String NO_FORM = "-";
    /** The state of a finished word. */
    private static final String END = "end";

    private static final Set<String> OWN_KEYS = Set.of("name", "kinds", "ends", "strip", "features", "words", "like");

    /** A row of endings: where they lead, and what each of its places says. */
    private record Column(String to, List<Long> cells) {}

    private final Features features;
    private final Map<String, List<Inflection.Suffix>> suffixes;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, YamlNode> rowsByClass = new LinkedHashMap<>();

    WordClassReader(Features features, Map<String, List<Inflection.Suffix>> suffixes) {
        this.features = features;
        this.suffixes = suffixes;
    }

    WordClasses read(YamlNode root) {
        Map<String, YamlNode> keys = root.entries();
        entries(keys.get("columns")).forEach(this::addColumn);
        List<WordClass> classes = new ArrayList<>();
        YamlNode list = keys.get("classes");
        for (YamlNode node : list == null ? List.<YamlNode>of() : list.items()) {
            classes.add(wordClass(node));
        }
        Map<String, Long> derived = new LinkedHashMap<>();
        entries(keys.get("derived"))
                .forEach((end, node) -> derived.put(end, InflectionReader.featuresOf(node, features)));
        List<Long> agreement = new ArrayList<>();
        YamlNode agreeing = keys.get("agreement");
        for (YamlNode name : agreeing == null ? List.<YamlNode>of() : agreeing.items()) {
            agreement.add(features.mask(name.text()));
        }
        return new WordClasses(features, classes, derived, agreement);
    }

    private static Map<String, YamlNode> entries(@Nullable YamlNode node) {
        return node == null ? Map.of() : node.entries();
    }

    private void addColumn(String name, YamlNode node) {
        List<Long> cells = new ArrayList<>();
        for (YamlNode cell : node.get("cells").items()) {
            cells.add(InflectionReader.featuresOf(cell, features));
        }
        YamlNode to = node.entries().get("to");
        columns.put(name, new Column(to == null ? END : to.text(), List.copyOf(cells)));
    }

    private WordClass wordClass(YamlNode node) {
        Map<String, YamlNode> keys = node.entries();
        String name = node.get("name").text();
        rowsByClass.put(name, node);
        YamlNode like = keys.get("like");
        YamlNode model = like == null ? null : rowsByClass.get(like.text());
        if (like != null && model == null) {
            throw like.fault("no class '" + like.text() + "' stands before this one");
        }
        Map<String, YamlNode> rows = new LinkedHashMap<>(model == null ? Map.of() : model.entries());
        rows.putAll(keys);
        addSuffixes(name, rows);
        YamlNode words = keys.get("words");
        return new WordClass(
                name,
                rows.get("kinds") == null ? List.of() : texts(rows.get("kinds")),
                rows.get("ends") == null ? List.of() : texts(rows.get("ends")),
                rows.get("strip") == null ? "" : rows.get("strip").text(),
                words == null ? Set.of() : Set.of(words.text().strip().split("\\s+")));
    }

    private void addSuffixes(String name, Map<String, YamlNode> rows) {
        YamlNode own = rows.get("features");
        long always = own == null ? 0 : InflectionReader.featuresOf(own, features);
        rows.forEach((key, row) -> {
            if (!OWN_KEYS.contains(key)) {
                addRow(name, key, row, always);
            }
        });
    }

    private void addRow(String name, String key, YamlNode row, long always) {
        Column column = columns.get(key);
        if (column == null) {
            throw row.fault("no column '" + key + "'; there are " + columns.keySet());
        }
        String[] endings = row.text().strip().split("\\s+");
        if (endings.length > column.cells().size()) {
            throw row.fault("the row has " + endings.length + " endings, the column '" + key + "' only "
                    + column.cells().size() + " places");
        }
        for (int i = 0; i < endings.length; i++) {
            long bits = column.cells().get(i) | always;
            for (String ending : Arrays.asList(endings[i].split("/"))) {
                if (!ending.equals(NO_FORM)) {
                    String form = ending.equals(NO_ENDING) ? "" : ending;
                    suffixes.computeIfAbsent(name, k -> new ArrayList<>())
                            .add(new Inflection.Suffix(name, column.to(), form, bits));
                }
            }
        }
    }

    private static List<String> texts(YamlNode list) {
        return list.items().stream().map(YamlNode::text).toList();
    }
}
