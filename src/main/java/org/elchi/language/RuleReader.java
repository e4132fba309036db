package org.elchi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules; refuses a rule without examples. Stateless. */
final class RuleReader {
    private static final List<String> KEYS = List.of("id", "match", "gives", "set", "examples", "not");

    private RuleReader() {}

    static LanguagePack.Phase read(YamlNode root, Set<String> ids) {
        List<RuleSource> rules = new ArrayList<>();
        for (YamlNode node : root.items()) {
            RuleSource rule = rule(node);
            if (!ids.add(rule.id())) {
                throw node.fault("the rule id '" + rule.id() + "' is used already; choose another");
            }
            rules.add(rule);
        }
        return new LanguagePack.Phase(root.file(), List.copyOf(rules));
    }

    private static RuleSource rule(YamlNode node) {
        Map<String, YamlNode> keys = node.entries(KEYS);
        String id = node.get("id").text();
        List<RuleSource.Example> examples = new ArrayList<>();
        YamlNode given = keys.get("examples");
        for (YamlNode example : given == null ? List.<YamlNode>of() : given.items()) {
            examples.add(example(example));
        }
        YamlNode not = keys.get("not");
        List<String> counterExamples = not == null
                ? List.of()
                : not.items().stream().map(YamlNode::text).toList();
        if (examples.isEmpty() || counterExamples.isEmpty()) {
            throw node.fault("the rule '" + id + "' needs at least one example and one counter-example (not:)");
        }
        return new RuleSource(
                id,
                node.file(),
                node.line(),
                node.get("match").text(),
                node.get("gives").text().intern(),
                pairs(keys.get("set")),
                List.copyOf(examples),
                counterExamples);
    }

    private static RuleSource.Example example(YamlNode node) {
        boolean plain = node.isText();
        String text = plain ? node.text() : node.get("text").text();
        if (!text.contains("[") || !text.contains("]")) {
            throw node.fault("an example brackets what the rule finds: ... [these words] ...");
        }
        Map<String, String> with = plain ? Map.of() : pairs(node.entries().get("with"));
        return new RuleSource.Example(text, with);
    }

    private static Map<String, String> pairs(@Nullable YamlNode node) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (node != null) {
            node.entries()
                    .forEach(
                            (key, value) -> pairs.put(key.intern(), value.text().intern()));
        }
        return Collections.unmodifiableMap(pairs);
    }
}
