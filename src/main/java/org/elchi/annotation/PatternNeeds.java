package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.elchi.language.Lexeme;

/**
 * What a pattern can't fit without: groups of keys (a word form, a {@link Lexeme}, a {@link StartKeys.TypeKey}) of which each
 * must stand with one at least in the sentence. Where that can't be told, nothing is demanded. Stateless.
 */
final class PatternNeeds {
    private PatternNeeds() {}

    /**
     * The groups of a pattern.
     *
     * @param ast the pattern
     * @param lexemes the stems that a part of it names
     */
    static List<Set<Object>> of(PatternAst ast, Function<PatternAst.Stems, Set<Lexeme>> lexemes) {
        if (ast instanceof PatternAst.Sequence sequence) {
            List<Set<Object>> all = new ArrayList<>();
            sequence.items().forEach(item -> all.addAll(of(item, lexemes)));
            return all;
        }
        if (ast instanceof PatternAst.Choice choice) {
            return ofChoice(choice, lexemes);
        }
        if (ast instanceof PatternAst.Repeat repeat) {
            return repeat.least() > 0 ? of(repeat.item(), lexemes) : List.of();
        }
        if (ast instanceof PatternAst.Bind bind) {
            return of(bind.item(), lexemes);
        }
        if (ast instanceof PatternAst.Look look) {
            return look.wanted() ? of(look.item(), lexemes) : List.of();
        }
        if (ast instanceof PatternAst.Type type) {
            Set<Object> keys = new HashSet<>();
            for (String each : type.type().split("\\|")) {
                keys.add(new StartKeys.TypeKey(each));
            }
            return List.of(keys);
        }
        if (ast instanceof PatternAst.Forms forms) {
            return List.of(Set.copyOf(forms.forms()));
        }
        return ast instanceof PatternAst.Stems stems ? List.of(Set.copyOf(lexemes.apply(stems))) : List.of();
    }

    /** Each way must demand something; then one of what they demand is needed: the smallest group of each. */
    private static List<Set<Object>> ofChoice(
            PatternAst.Choice choice, Function<PatternAst.Stems, Set<Lexeme>> lexemes) {
        Set<Object> union = new HashSet<>();
        for (PatternAst way : choice.ways()) {
            Set<Object> smallest = null;
            for (Set<Object> group : of(way, lexemes)) {
                smallest = smallest == null || group.size() < smallest.size() ? group : smallest;
            }
            if (smallest == null) {
                return List.of();
            }
            union.addAll(smallest);
        }
        return List.of(union);
    }
}
