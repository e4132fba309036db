package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.elchi.language.Features;
import org.elchi.language.LanguagePack;
import org.elchi.language.Lexeme;

/** Compiles patterns for one pack into steps that know what follows them. Not safe for use by several threads. */
final class PatternCompiler {
    private final LanguagePack pack;
    private final Map<String, Endings> endings;
    private final Map<String, Integer> bindings = new LinkedHashMap<>();
    private int slots;

    private PatternCompiler(LanguagePack pack, Map<String, Endings> endings) {
        this.pack = pack;
        this.endings = endings;
    }

    /**
     * A compiled pattern.
     *
     * @param start its first step
     * @param bindings the slot of each bound name
     * @param slots how many slots an attempt needs
     * @param needs groups of keys of which each must stand with one in the sentence
     */
    record Compiled(PatternNode start, Map<String, Integer> bindings, int slots, List<Set<Object>> needs) {}

    static Compiled compile(String pattern, LanguagePack pack, Map<String, Endings> endings) {
        PatternCompiler compiler = new PatternCompiler(pack, endings);
        PatternAst ast = PatternParser.parse(pattern);
        PatternNode start = compiler.node(ast, new PatternNode.Accept());
        List<Set<Object>> needs = PatternNeeds.of(ast, compiler::lexemes);
        return new Compiled(start, Map.copyOf(compiler.bindings), compiler.slots, needs);
    }

    private PatternNode node(PatternAst ast, PatternNode next) {
        if (ast instanceof PatternAst.Sequence sequence) {
            PatternNode node = next;
            for (int i = sequence.items().size() - 1; i >= 0; i--) {
                node = node(sequence.items().get(i), node);
            }
            return node;
        }
        if (ast instanceof PatternAst.Choice choice) {
            List<PatternNode> ways =
                    joined(choice.ways()).stream().map(way -> node(way, next)).toList();
            return ways.size() == 1 ? ways.get(0) : new PatternNode.Either(ways);
        }
        if (ast instanceof PatternAst.Repeat repeat) {
            return repeat(repeat, next);
        }
        if (ast instanceof PatternAst.Bind bind) {
            return bind(bind, next);
        }
        if (ast instanceof PatternAst.Look look) {
            return new PatternNode.Ahead(node(look.item(), new PatternNode.Accept()), look.wanted(), next);
        }
        if (ast instanceof PatternAst.Edge edge) {
            return new PatternNode.Edge(edge.begin(), next);
        }
        return atom(ast, -1, next);
    }

    /** Words that stand as ways side by side are one step: "a"|"b" is looked up once. */
    private static List<PatternAst> joined(List<PatternAst> ways) {
        List<PatternAst> joined = new ArrayList<>();
        for (PatternAst way : ways) {
            PatternAst last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (way instanceof PatternAst.Forms forms
                    && last instanceof PatternAst.Forms before
                    && before.joined() == forms.joined()) {
                List<String> all = new ArrayList<>(before.forms());
                all.addAll(forms.forms());
                joined.set(joined.size() - 1, new PatternAst.Forms(List.copyOf(all), forms.joined()));
            } else {
                joined.add(way);
            }
        }
        return joined;
    }

    private PatternNode repeat(PatternAst.Repeat repeat, PatternNode next) {
        PatternNode node = next;
        for (int i = repeat.least(); i < repeat.most(); i++) {
            node = new PatternNode.Either(List.of(node(repeat.item(), node), next));
        }
        for (int i = 0; i < repeat.least(); i++) {
            node = node(repeat.item(), node);
        }
        return node;
    }

    private PatternNode bind(PatternAst.Bind bind, PatternNode next) {
        int slot = bindings.computeIfAbsent(bind.name(), k -> slots++);
        if (bind.item() instanceof PatternAst.Type type) {
            return atom(type, slot, next);
        }
        int start = slots++;
        PatternNode end = new PatternNode.GroupEnd(slot, start, next);
        return new PatternNode.GroupStart(start, node(bind.item(), end));
    }

    private PatternNode atom(PatternAst ast, int slot, PatternNode next) {
        if (ast instanceof PatternAst.Type type) {
            return new PatternNode.OfType(
                    new FewWords(List.of(type.type().split("\\|"))), conditions(type.conditions()), slot, next);
        }
        if (ast instanceof PatternAst.Forms forms) {
            return new TokenStep.Literal(new FewWords(forms.forms()), forms.joined(), next);
        }
        if (ast instanceof PatternAst.Shape shape) {
            return new TokenStep.OfShape(shape.shape(), next);
        }
        if (ast instanceof PatternAst.Stems stems) {
            return new TokenStep.OfLexeme(lexemes(stems), conditions(stems.conditions()), next);
        }
        PatternAst.Guess guess = (PatternAst.Guess) ast;
        if (!pack.inflection().hasState(guess.state())) {
            throw new IllegalArgumentException("the inflection has no state '" + guess.state() + "'");
        }
        Endings from = endings.computeIfAbsent(guess.state(), state -> new Endings(pack.inflection(), state));
        return new TokenStep.Guessed(new StartKeys.Ending(from, conditions(guess.conditions())), next);
    }

    private Set<Lexeme> lexemes(PatternAst.Stems stems) {
        Set<Lexeme> lexemes = new HashSet<>();
        for (String stem : stems.stems()) {
            boolean verb = stem.endsWith("-");
            String body = verb ? stem.substring(0, stem.length() - 1) : stem;
            lexemes.add(pack.lexicon().register(pack.casing().lower(body), verb ? "verb" : "noun"));
        }
        return lexemes;
    }

    private Conditions conditions(List<PatternAst.Condition> written) {
        Features features = pack.inflection().features();
        List<Conditions.AttributeTest> attributes = new ArrayList<>();
        List<Long> required = new ArrayList<>();
        List<Conditions.Agreement> agreements = new ArrayList<>();
        long excluded = 0;
        for (PatternAst.Condition condition : written) {
            String first = condition.values().iterator().next();
            if (first.startsWith("$") && features.hasName(condition.key())) {
                agreements.add(new Conditions.Agreement(features.mask(condition.key()), slotOf(first.substring(1))));
            } else if (!features.hasName(condition.key())) {
                attributes.add(new Conditions.AttributeTest(condition.key(), condition.values(), condition.wanted()));
            } else if (condition.wanted()) {
                required.add(mask(features, condition));
            } else {
                excluded |= mask(features, condition);
            }
        }
        return new Conditions(attributes, required, excluded, agreements);
    }

    /** The slot of a binding; patterns are compiled from their end, so that it may be met here first. */
    private int slotOf(String binding) {
        return bindings.computeIfAbsent(binding, k -> slots++);
    }

    private static long mask(Features features, PatternAst.Condition condition) {
        long mask = 0;
        for (String value : condition.values()) {
            if (value.equals("*")) {
                return features.mask(condition.key());
            }
            OptionalLong bit = features.findBit(condition.key() + "=" + value);
            if (bit.isEmpty()) {
                throw new IllegalArgumentException(
                        "no ending gives the feature '" + condition.key() + "=" + value + "'");
            }
            mask |= bit.getAsLong();
        }
        return mask;
    }
}
