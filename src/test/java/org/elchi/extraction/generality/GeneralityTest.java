package org.elchi.extraction.generality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.RecordJson;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;
import org.elchi.wiring.Reading;
import org.junit.jupiter.api.Test;

/**
 * Rules are general when sentences that nobody had in mind give the facts they should: drawn from pairs of countries,
 * persons that stand in no pack, fields, dates and figures, inflected by a grammar of this test's own. A text counts only
 * when its whole record is as expected: nothing missed, nothing too much, in any list. What failed is written to
 * {@code target/generality.txt}.
 */
class GeneralityTest {
    private static final int VARIANTS = 48;

    /** The share of texts whose whole record is right; raised as the rules get better, never lowered. */
    private static final double FLOOR = 0.995;

    @Test
    void theListsAreAsLongAsTheyShouldBe() {
        assertEquals(50, new HashSet<>(Draw.PAIRS).size());
        assertEquals(100, new HashSet<>(Draw.NAMES).size());
        assertEquals(12, Draw.SECTORS.size());
        assertTrue(Draw.PAIRS.stream().flatMap(p -> Stream.of(p.split("-", -1))).allMatch(Draw.COUNTRIES::containsKey));
    }

    @Test
    void endingsFollowTheGrammar() {
        assertEquals("Qazaxıstanın", Inflection.genitive("Qazaxıstan"));
        assertEquals("Türkiyənin", Inflection.genitive("Türkiyə"));
        assertEquals("Monteneqronun", Inflection.genitive("Monteneqro"));
        assertEquals("İraqın", Inflection.genitive("İraq"));
        assertEquals("Küveytin", Inflection.genitive("Küveyt"));
        assertEquals("Çindəki", Inflection.relative("Çin"));
        assertEquals("Kubadakı", Inflection.relative("Kuba"));
        assertEquals("Səudiyyə Ərəbistanındakı", Draw.COUNTRIES.get("SA").relative());
        assertEquals("ABŞ-dan", Draw.COUNTRIES.get("US").ablative());
        assertEquals("Bakıya", Inflection.dative("Bakı"));
        assertEquals("Tokioda", Inflection.locative("Tokio"));
        assertEquals("Misiri", Inflection.accusative("Misir"));
        assertEquals("əməkdaşlığı", Inflection.possessed("əməkdaşlıq"));
        assertEquals("layihəsi", Inflection.possessed("layihə"));
        assertEquals("fiber-optik kabelin", Inflection.genitiveOfNoun("fiber-optik kabel"));
        assertEquals("gənclərin", Inflection.genitiveOfNoun("gənclər"));
        assertEquals("çörəyin", Inflection.genitiveOfNoun("çörək"));
        assertEquals("2026-cı", Inflection.ordinal(2026));
        assertEquals("2033-cü", Inflection.ordinal(2033));
        assertEquals("2030-cu", Inflection.ordinal(2030));
        assertEquals("2020-ci", Inflection.ordinal(2020));
        assertEquals("16-da", Inflection.onDay(16));
        assertEquals("20-də", Inflection.onDay(20));
        assertEquals("İtaliya", Scene.capital("italiya"));
    }

    @Test
    void noPersonStandsInAPack() throws IOException {
        Path packs = Path.of("src/main/resources/languages");
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(packs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.addAll(List.of(Files.readString(file).split("[^\\p{L}\\p{M}'-]+", -1)));
            }
        }
        List<String> known = Draw.NAMES.stream()
                .filter(name -> words.containsAll(List.of(name.split(" ", -1))))
                .toList();
        assertEquals(List.of(), known);
    }

    private static JsonNode read(Reading reading, String text) {
        DocumentRecord record = reading.extractor().extract(new Document(SourceText.of(text), Origin.UNKNOWN));
        return reading.json().write(record, RecordJson.Iris.keysOnly());
    }

    /** What is not as it should be; an extractor that fails on one text is told with the others. */
    private static List<String> differences(Reading reading, Scene scene) {
        try {
            return scene.expected.differences(read(reading, scene.text()));
        } catch (RuntimeException e) {
            return List.of("extractor + " + e + " at " + e.getStackTrace()[1]);
        }
    }

    @Test
    void sentencesNobodyHadInMindGiveTheFactsTheyShould() throws IOException {
        Reading reading = Reading.load("https://example.org/");
        Set<String> texts = new HashSet<>();
        Map<String, Integer> exact = new TreeMap<>();
        Map<String, Integer> faults = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        Templates.ALL.forEach((name, template) -> {
            exact.put(name, 0);
            for (int i = 0; i < VARIANTS; i++) {
                Scene scene = new Scene(name, i);
                template.accept(scene);
                texts.add(scene.text());
                List<String> differences = differences(reading, scene);
                if (differences.isEmpty()) {
                    exact.merge(name, 1, Integer::sum);
                } else {
                    differences.forEach(d -> faults.merge(kind(name, d), 1, Integer::sum));
                    failures.add("=== " + name + "\n" + scene.text() + "--- missed (-), too much (+)\n"
                            + String.join("\n", differences) + "\n");
                }
            }
        });
        int all = exact.size() * VARIANTS;
        double rate = exact.values().stream().mapToInt(n -> n).sum() / (double) all;
        StringBuilder report = new StringBuilder();
        report.append(String.format(Locale.ROOT, "exactly equal: %.4f of %d texts%n", rate, all));
        exact.forEach(
                (name, n) -> report.append(String.format(Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * n / VARIANTS, name)));
        System.out.print(report);
        faults.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> report.append(e.getValue())
                        .append(" × ")
                        .append(e.getKey())
                        .append('\n'));
        Files.writeString(Path.of("target/generality.txt"), report + "\n" + String.join("\n", failures));
        assertTrue(texts.size() >= 1_000, texts.size() + " different texts");
        assertTrue(rate >= FLOOR, report + "see target/generality.txt");
    }

    /** The template, the list, whether missed or too much, and the first part: faults that are one and the same. */
    private static String kind(String template, String difference) {
        String[] parts = difference.split(" ", 3);
        return template + ": " + parts[0] + " " + (parts[1].equals("-") ? "missed" : "too much");
    }
}
