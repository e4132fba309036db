package org.elchi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final List<Path> CORPORA = List.of(Path.of("src/test/resources/gold/az"), Path.of("samples"));

    private static String row(Path corpus, Task task, Counts c) {
        return String.format(
                Locale.ROOT, "%s\t%s\t%.4f\t%.4f", corpus.getFileName(), task.label(), c.precision(), c.recall());
    }

    @TestFactory
    List<DynamicTest> noTaskFallsBelowTheBaseline() throws IOException {
        Reading reading = Reading.load("https://example.org/");
        Scorer scorer = new Scorer(reading.text());
        List<String> rows = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        List<String> baseline = Files.readAllLines(BASELINE);
        StringBuilder notes = new StringBuilder();
        for (Path corpus : CORPORA) {
            Report report = scorer.evaluate(corpus, reading.extractor(), reading.json());
            System.out.println(corpus + ": " + report.table());
            notes.append(report.notes());
            for (Task task : Task.values()) {
                Counts counts = report.getCounts(Report.ALL, task);
                rows.add(row(corpus, task, counts));
                String floor = baseline.stream()
                        .filter(l -> l.startsWith(corpus.getFileName() + "\t" + task.label() + "\t"))
                        .findFirst()
                        .orElseThrow();
                String[] parts = floor.split("\t", -1);
                tests.add(DynamicTest.dynamicTest(corpus.getFileName() + " " + task.label(), () -> {
                    String measured = row(corpus, task, counts) + ", baseline " + floor;
                    assertTrue(counts.precision() >= Double.parseDouble(parts[2]) - 0.00005, measured);
                    assertTrue(counts.recall() >= Double.parseDouble(parts[3]) - 0.00005, measured);
                }));
            }
            tests.add(DynamicTest.dynamicTest(
                    corpus.getFileName() + " evidence", () -> assertEquals(1, report.getGrounding(Report.ALL))));
        }
        Files.write(Path.of("target/baseline.tsv"), rows);
        Files.writeString(Path.of("target/accuracy-notes.txt"), notes);
        return tests;
    }
}
