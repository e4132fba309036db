package org.elchi.language;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A place in a YAML file that knows its line, so that a fault in a pack is named to the line. Immutable. */
final class YamlNode {
    private final String file;
    private final Node node;

    /** Everything is text here: what a number or a date looks like need not be asked for every word. */
    private static final class Untyped extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlNode parse(String file, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            Node root = new Composer(parser, new Untyped(), options).getSingleNode();
            if (root == null) {
                throw new PackException(file, 1, "the file is empty; remove it or fill it");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PackException(
                    file, line, "not YAML: " + e.getProblem() + "; look for quotes, brackets and indentation there");
        } catch (YAMLException e) {
            throw new PackException(file, 1, "not YAML: " + e.getMessage());
        }
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    PackException fault(String message) {
        return new PackException(file, line(), message);
    }

    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("expected a word or text here");
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new YamlNode(file, item));
            }
            return items;
        }
        if (node instanceof ScalarNode) {
            return List.of(this);
        }
        throw fault("expected a list here");
    }

    Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("expected keys and values here");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.fault("the key '" + key.text() + "' stands twice; keep one");
            }
        }
        return entries;
    }

    /** The entries, of which none may be other than those allowed. */
    Map<String, YamlNode> entries(List<String> allowed) {
        Map<String, YamlNode> entries = entries();
        for (Map.Entry<String, YamlNode> entry : entries.entrySet()) {
            if (!allowed.contains(entry.getKey())) {
                throw entry.getValue().fault("unknown key '" + entry.getKey() + "'; allowed are " + allowed);
            }
        }
        return entries;
    }

    YamlNode get(String key) {
        YamlNode value = entries().get(key);
        if (value == null) {
            throw fault("the key '" + key + "' is missing; add it");
        }
        return value;
    }
}
