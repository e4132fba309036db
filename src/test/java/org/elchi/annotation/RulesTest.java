package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.language.LanguagePack;
import org.elchi.language.LexiconEntry;
import org.elchi.language.PackLoader;
import org.elchi.language.PackSource;
import org.elchi.language.ReferenceNames;
import org.elchi.language.RuleSource;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.State;
import org.junit.jupiter.api.Test;

/** Rules are general: none knows a name, and each carries examples that bite. */
class RulesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|<([^>]*)>");

    private static Annotator annotator(String tag, List<LexiconEntry> names) {
        return new Annotator(PackLoader.load(tag, PackSource.ofClassPath(tag), names));
    }

    @Test
    void noRuleHoldsAProperName() {
        List<String> found = new ArrayList<>();
        for (String tag : PackSource.listTags()) {
            Annotator annotator = annotator(tag, ReferenceNames.entries(REFERENCE, tag));
            Set<String> names = new HashSet<>();
            REFERENCE.listParties().forEach(state -> {
                if (state.membership() != State.Membership.UNION) {
                    names.add(state.alpha2());
                }
                state.names().stream()
                        .filter(name -> name.language().equals(tag))
                        .forEach(name -> names.add(annotator.pack().casing().lower(name.text())));
            });
            for (LanguagePack.Phase phase : annotator.pack().phases()) {
                for (RuleSource rule : phase.rules()) {
                    words(rule).stream()
                            .filter(word -> word.chars().anyMatch(Character::isUpperCase) || names.contains(word))
                            .forEach(word -> found.add(rule.id() + " knows " + word));
                    rule.set().values().stream()
                            .filter(value -> names.contains(value)
                                    || names.contains(annotator.pack().casing().lower(value)))
                            .forEach(value -> found.add(rule.id() + " sets " + value));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<String> words(RuleSource rule) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(rule.match());
        while (matcher.find()) {
            String written = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            words.addAll(List.of(written.strip().split("[| ]")));
        }
        return words;
    }

    @Test
    void withoutThePacksNamesEveryExampleThatNamesNobodyStillHolds() {
        for (String tag : PackSource.listTags()) {
            Annotator full = annotator(tag, ReferenceNames.entries(REFERENCE, tag));
            Annotator nameless = annotator(tag, List.of());
            List<String> broken = RuleExamples.check(nameless).stream()
                    .filter(line -> namesNobody(full, line.replaceFirst("(?s).* (in|counter-example): ", "")))
                    .toList();
            assertEquals(List.of(), broken, () -> String.join("\n", broken));
            long withoutNames = full.pack().phases().stream()
                    .flatMap(phase -> phase.rules().stream())
                    .flatMap(rule -> rule.examples().stream())
                    .filter(example -> namesNobody(full, example.text().replaceAll("[\\[\\]]", "")))
                    .count();
            assertTrue(withoutNames > 30, tag + " has only " + withoutNames + " examples that name nobody");
        }
    }

    private static boolean namesNobody(Annotator full, String text) {
        AnnotatedText annotated = SmallPack.annotate(full, text);
        boolean body = annotated.list("organization").stream().anyMatch(found -> found.get("key") != null);
        return !body
                && annotated.list("state").isEmpty()
                && annotated.list("capital").isEmpty();
    }

    @Test
    void aBrokenExampleIsNamedWithFileLineAndRule() {
        String rules =
                """
                # one
                - id: xx.short
                  match: '[colour] [animal]'
                  gives: find
                  examples: ["a [red cat]", "[a red] cat", {text: "[blue dog]", with: {kind: cat}}]
                  not: ["red sky", "a blue cat"]
                """;
        List<String> failures = RuleExamples.check(SmallPack.with(rules));
        assertEquals(3, failures.size(), failures::toString);
        assertTrue(
                failures.stream().allMatch(f -> f.startsWith("xx/rules.yaml:2: rule xx.short ")), failures::toString);
        assertTrue(
                failures.get(0).contains("expected [0-5 a red] but found [2-9 red cat] in: a red cat"),
                failures.get(0));
        assertTrue(failures.get(1).contains("kind=cat"), failures.get(1));
        assertTrue(failures.get(2).contains("in the counter-example: a blue cat"), failures.get(2));
    }

    @Test
    void soundExamplesHold() {
        String rules =
                """
                - id: xx.pair
                  match: '[colour] it:[animal]'
                  gives: find
                  set: {kind: $it.kind}
                  examples: [{text: "a red [cat]", with: {kind: cat}}]
                  not: ["red sky"]
                """;
        assertEquals(List.of(), RuleExamples.check(SmallPack.with(rules)));
    }
}
