package org.elchi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.wiring.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Accuracy is a number: on each annotated corpus no task's precision or recall falls below the committed baseline,
 * {@code src/test/resources/gold/baseline.tsv}. What was measured is written to {@code target/baseline.tsv}; whoever makes
 * it better commits that file as the new baseline.
 */
class AccuracyTest {
    private static final Path BASELINE = Path.of("src/test/resources/gold/baseline.tsv");
    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** The samples and, for each language, the half that rules are tuned on and the half that nobody reads while tuning. */
    private static List<Path> corpora() throws IOException {
        List<Path> corpora = new ArrayList<>(List.of(Path.of("samples")));
        try (Stream<Path> directories = Files.walk(GOLD, 2)) {
            directories
                    .filter(d -> Set.of("dev", "blind").contains(d.getFileName().toString()))
                    .sorted()
                    .forEach(corpora::add);
        }
        return corpora;
    }

    private static String name(Path corpus) {
        return corpus.startsWith(GOLD) ? GOLD.relativize(corpus).toString().replace('\\', '/') : corpus.toString();
    }

    private static String row(Path corpus, Task task, Counts c) {
        return String.format(Locale.ROOT, "%s\t%s\t%.4f\t%.4f", name(corpus), task.label(), c.precision(), c.recall());
    }

    @TestFactory
    List<DynamicTest> noTaskFallsBelowTheBaseline() throws IOException {
        Reading reading = Reading.load("https://example.org/");
        Scorer scorer = new Scorer(reading.text());
        List<String> rows = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        List<String> baseline = Files.readAllLines(BASELINE);
        StringBuilder notes = new StringBuilder();
        for (Path corpus : corpora()) {
            Report report = scorer.evaluate(corpus, reading.extractor(), reading.json());
            System.out.println(corpus + ": " + report.table());
            notes.append(report.notes());
            for (Task task : Task.values()) {
                Counts counts = report.getCounts(Report.ALL, task);
                rows.add(row(corpus, task, counts));
                String floor = baseline.stream()
                        .filter(l -> l.startsWith(name(corpus) + "\t" + task.label() + "\t"))
                        .findFirst()
                        .orElse(name(corpus) + "\t" + task.label() + "\t0\t0");
                String[] parts = floor.split("\t", -1);
                tests.add(DynamicTest.dynamicTest(name(corpus) + " " + task.label(), () -> {
                    String measured = row(corpus, task, counts) + ", baseline " + floor;
                    assertTrue(counts.precision() >= Double.parseDouble(parts[2]) - 0.00005, measured);
                    assertTrue(counts.recall() >= Double.parseDouble(parts[3]) - 0.00005, measured);
                }));
            }
            tests.add(DynamicTest.dynamicTest(
                    name(corpus) + " evidence", () -> assertEquals(1, report.getGrounding(Report.ALL))));
        }
        Files.write(Path.of("target/baseline.tsv"), rows);
        Files.writeString(Path.of("target/accuracy-notes.txt"), notes);
        return tests;
    }
}
