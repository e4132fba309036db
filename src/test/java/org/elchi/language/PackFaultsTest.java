package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a pack: the message names file and line, and says how to mend it. */
class PackFaultsTest {
    private static final PackSource SOUND = PackSource.ofClassPath("az");
    private static final String RULES = "rules/80-stance.yaml";
    private static final String RULE =
            """
            - id: az.test
              match: 'w'
              gives: cue
              examples: ["[söz]"]
              not: ["."]
            """;

    /** Loads the pack with one file replaced and holds the message against what it has to say. */
    private static void assertFault(String file, String text, String... said) {
        PackSource spoilt = path -> path.equals(file) ? text : SOUND.read(path);
        PackException fault = assertThrows(PackException.class, () -> PackLoader.load("az", spoilt, List.of()));
        for (String words : said) {
            assertTrue(String.valueOf(fault.getMessage()).contains(words), fault.getMessage());
        }
    }

    @Test
    void aRuleWithoutExamples() {
        assertFault(
                RULES,
                "# two\n- id: az.bare\n  match: 'w'\n  gives: cue\n",
                RULES + ":2:",
                "az.bare",
                "at least one example and one counter-example");
    }

    @Test
    void aRuleWithoutCounterExample() {
        assertFault(RULES, RULE.replace("  not: [\".\"]\n", ""), RULES + ":1:", "counter-example");
    }

    @Test
    void anExampleThatBracketsNothing() {
        assertFault(RULES, RULE.replace("[söz]", "söz"), RULES + ":4:", "an example brackets what the rule finds");
    }

    @Test
    void anIdThatIsUsedTwice() {
        assertFault(RULES, RULE + RULE, RULES + ":6:", "'az.test' is used already", "choose another");
    }

    @Test
    void anUnknownKey() {
        assertFault(RULES, RULE.replace("gives", "give"), RULES + ":3:", "unknown key 'give'", "allowed are");
    }

    @Test
    void aMissingKey() {
        assertFault(RULES, RULE.replace("  gives: cue\n", ""), RULES + ":1:", "'gives' is missing", "add it");
    }

    @Test
    void aKeyThatStandsTwice() {
        assertFault(RULES, RULE.replace("  gives: cue\n", "  gives: cue\n  gives: cue\n"), ":4:", "stands twice");
    }

    @Test
    void aRowWithTooFewCells() {
        assertFault(
                "lexicon/stance.tsv", "# note\n\nsöz\n", "lexicon/stance.tsv:3:", "phrases, type, attributes", "tabs");
    }

    @Test
    void anAttributeWithoutValue() {
        assertFault("lexicon/stance.tsv", "söz\tcue\tweight\n", "lexicon/stance.tsv:1:", "key=value, not 'weight'");
    }

    @Test
    void aFileThatIsNotThere() {
        assertFault(
                "files.txt", "lexicon/none.tsv\n", "/languages/az/lexicon/none.tsv:1:", "no such file", "files.txt");
    }

    @Test
    void whatIsNotYaml() {
        assertFault(RULES, "- id: a\n  match: 'w\n", RULES + ":", "not YAML", "quotes");
        assertFault(RULES, "- id: \u0000\n", RULES + ":1:", "not YAML");
        assertFault(RULES, "", RULES + ":1:", "empty");
    }

    @Test
    void aTagThatIsNotTheFolders() {
        assertFault("pack.yaml", SOUND.read("pack.yaml").replace("tag: az", "tag: tr"), "pack.yaml:1:", "'az'");
    }

    @Test
    void anUnknownCasing() {
        assertFault(
                "pack.yaml",
                SOUND.read("pack.yaml").replace("casing: turkic", "casing: loud"),
                "pack.yaml:3:",
                "use default or turkic");
    }

    @Test
    void aDecimalMarkThatIsNone() {
        assertFault(
                "pack.yaml",
                SOUND.read("pack.yaml").replace("decimal: \",\"", "decimal: \"\""),
                "pack.yaml:4:",
                "one character");
    }

    @Test
    void aSuffixThatIsNoRow() {
        assertFault(
                "inflection.yaml",
                "vowels: ae\nsounds: {}\nalternations: {}\nstates: {noun: [case=nom]}\nsuffixes:\n  - [noun, cased, s]\n",
                "inflection.yaml:6:",
                "a suffix is");
    }

    @Test
    void aFeatureWithoutValue() {
        assertFault(
                "inflection.yaml",
                "vowels: ae\nsounds: {}\nalternations: {}\nstates: {noun: [nominative]}\nsuffixes: []\n",
                "inflection.yaml:4:",
                "name=value, not 'nominative'");
    }
}
