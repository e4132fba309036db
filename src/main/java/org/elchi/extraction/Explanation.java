package org.elchi.extraction;

import java.util.List;
import org.elchi.fact.Fact;
import org.elchi.text.Span;

/**
 * Why a fact is in the record: the rule that found it with what it bound, and what else was found in its words, each with the
 * line of the pack that says so. Immutable.
 *
 * @param fact the fact
 * @param steps what the rule found and bound, outermost first
 * @param inside what else was found in the words of the evidence, in order of the text
 */
public record Explanation(Fact fact, List<Step> steps, List<Step> inside) {
    /**
     * One find.
     *
     * @param depth 0 for the rule's own find, 1 for what it bound, and so on
     * @param binding the name under which the rule bound it, empty for its own find
     * @param type the type of the annotation
     * @param rule the rule or lexicon row
     * @param place file and line in the pack; the reference table's name for names of states
     * @param span where, in code points of the text as it was given
     * @param words the words there
     */
    public record Step(int depth, String binding, String type, String rule, String place, Span span, String words) {}
}
