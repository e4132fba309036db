package org.elchi.language;

import java.util.List;
import java.util.Map;

/**
 * A rule as a pack writes it, before it is compiled.
 *
 * @param id unique in the pack, such as {@code az.post.genitive-locative}
 * @param file the pack's file
 * @param line line of the rule
 * @param match the pattern
 * @param gives type of the annotation it makes
 * @param set attributes of that annotation: constants, or {@code $binding.attribute}
 * @param examples texts in which the rule's spans are bracketed
 * @param counterExamples texts in which the rule finds nothing
 */
public record RuleSource(
        String id,
        String file,
        int line,
        String match,
        String gives,
        Map<String, String> set,
        List<Example> examples,
        List<String> counterExamples) {

    /**
     * A text that the rule fits.
     *
     * @param text with square brackets around what the rule finds
     * @param with attributes that the first find has
     */
    public record Example(String text, Map<String, String> with) {}
}
