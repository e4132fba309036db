package org.elchi.annotation;

import java.util.List;
import java.util.Map;

/** A pattern as it is written, before it is compiled. */
sealed interface PatternAst {
    record Sequence(List<PatternAst> items) implements PatternAst {}

    record Choice(List<PatternAst> ways) implements PatternAst {}

    record Repeat(PatternAst item, int least, int most) implements PatternAst {}

    record Bind(String name, PatternAst item) implements PatternAst {}

    record Look(PatternAst item, boolean wanted) implements PatternAst {}

    record Edge(boolean begin) implements PatternAst {}

    record Shape(TokenShape shape) implements PatternAst {}

    /** Words in exactly one of these forms; joined: without a space before. */
    record Forms(List<String> forms, boolean joined) implements PatternAst {}

    /** {@code [type key=value …]}. */
    record Type(String type, List<Condition> conditions) implements PatternAst {}

    /** {@code <stem|stem- key=value …>}. */
    record Stems(List<String> stems, List<Condition> conditions) implements PatternAst {}

    /** <code>{state key=value …}</code>. */
    record Guess(String state, List<Condition> conditions) implements PatternAst {}

    /** {@code key=a|b} or {@code key!=a|b}. */
    record Condition(String key, List<String> values, boolean wanted) {
        static Condition of(String written) {
            int not = written.indexOf("!=");
            int at = not >= 0 ? not : written.indexOf('=');
            if (at <= 0) {
                throw new IllegalArgumentException("a condition is key=value or key!=value, not '" + written + "'");
            }
            // "_" stands for a space inside a value: [office role=foreign_minister]
            String values = written.substring(at + (not >= 0 ? 2 : 1)).replace('_', ' ');
            return new Condition(written.substring(0, at), List.of(values.split("\\|")), not < 0);
        }
    }

    /** The shapes by the names that patterns use. */
    Map<String, TokenShape> SHAPES = Map.of(
            "_", TokenShape.ANY,
            "w", TokenShape.WORD,
            "W", TokenShape.CAPITALISED,
            "latin", TokenShape.LATIN,
            "dash", TokenShape.DASH,
            "quote", TokenShape.QUOTE);
}
