package org.elchi.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language as data. Immutable once loaded; safe for use by several threads.
 *
 * @param tag BCP 47 tag, the folder's name
 * @param version the pack's version with a hash of its files, so that a fact can name what found it
 * @param casing how it writes small letters
 * @param decimal the decimal separator of its numbers
 * @param abbreviations words that carry a full stop inside a sentence
 * @param inflection its endings
 * @param lexicon its words and phrases, with the reference names put in
 * @param phases its rules, file by file in the order in which they run
 * @param nameEndings endings that family names have, in small letters
 * @param nameStates states of the inflection in which a name's endings begin
 * @param particles words of a name that are written small ("oğlu", "qızı", "de")
 * @param settings further settings of {@code pack.yaml}, by key
 */
public record LanguagePack(
        String tag,
        String version,
        Casing casing,
        char decimal,
        Set<String> abbreviations,
        Inflection inflection,
        Lexicon lexicon,
        List<Phase> phases,
        List<String> nameEndings,
        List<String> nameStates,
        Set<String> particles,
        Map<String, Set<String>> settings) {

    /**
     * Rules that run together, over what earlier phases found.
     *
     * @param file the pack's file
     * @param rules its rules
     */
    public record Phase(String file, List<RuleSource> rules) {}

    /** A set of words of {@code pack.yaml}; empty where the pack has none of that name. */
    public Set<String> words(String key) {
        return settings.getOrDefault(key, Set.of());
    }
}
