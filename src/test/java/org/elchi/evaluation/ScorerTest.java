package org.elchi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elchi.fact.MalformedRecord;
import org.elchi.fact.RecordJson;
import org.elchi.source.TextReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The expected figures in {@code cases.json} come from the reference scorer, run on the same annotations and records.
 */
class ScorerTest {
    private final Path directory;
    private final Scorer scorer = new Scorer(new TextReader());

    ScorerTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private static JsonNode readCases() {
        try (InputStream in = ScorerTest.class.getResourceAsStream("/evaluation/cases.json")) {
            byte[] bytes = Objects.requireNonNull(in, "evaluation/cases.json").readAllBytes();
            return RecordJson.read(new String(bytes, StandardCharsets.UTF_8), "cases.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }

    private Path writeGold(String name, JsonNode cases, boolean texts) throws IOException {
        Path gold = directory.resolve(name).resolve("gold");
        for (Map.Entry<String, JsonNode> entry : cases.path("gold").properties()) {
            write(gold.resolve(entry.getKey() + ".json"), entry.getValue().toString());
            if (texts) {
                write(
                        gold.resolve(entry.getKey() + ".txt"),
                        cases.path("texts").path(entry.getKey()).textValue());
            }
        }
        return gold;
    }

    private Path writeRecords(String name, JsonNode records) throws IOException {
        Path path = Files.createDirectories(directory.resolve(name).resolve("records"));
        for (Map.Entry<String, JsonNode> entry : records.properties()) {
            write(path.resolve(entry.getKey() + ".json"), entry.getValue().textValue());
        }
        return path;
    }

    @TestFactory
    List<DynamicTest> givesTheFiguresOfTheReferenceScorerToTheLastDigit() {
        JsonNode cases = readCases();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode variant : cases.path("variants")) {
            String name = variant.path("name").asText();
            tests.add(DynamicTest.dynamicTest(name, () -> {
                Path gold = writeGold(name, cases, variant.path("texts").booleanValue());
                Report report = scorer.compare(gold, writeRecords(name, variant.path("records")));
                assertSame(
                        name,
                        variant.path("expected"),
                        RecordJson.read(report.json().toString(), name),
                        report);
            }));
        }
        assertTrue(tests.size() >= 8, "cases: " + tests.size());
        return tests;
    }

    private static void assertSame(String at, JsonNode expected, JsonNode got, Report report) {
        if (expected.isNumber()) {
            assertEquals(expected.doubleValue(), got.doubleValue(), () -> at + "\n" + report.table() + report.notes());
        } else {
            List<String> keys = new ArrayList<>();
            expected.fieldNames().forEachRemaining(keys::add);
            List<String> gotKeys = new ArrayList<>();
            got.fieldNames().forEachRemaining(gotKeys::add);
            assertEquals(keys, gotKeys, at);
            keys.forEach(k -> assertSame(at + " " + k, expected.path(k), got.path(k), report));
        }
    }

    @Test
    void saysWhatWasMissedAndWhatIsTooMuch() throws IOException {
        write(
                directory.resolve("gold/01.json"),
                "{\"lang\":\"az\",\"countries\":[\"AZ\",\"KZ\"],\"people\":[{\"name\":\"Aynur Səlimli\",\"role\":\"minister\"}]}");
        write(directory.resolve("gold/01.txt"), "Aynur Səlimli.");
        write(directory.resolve("gold/notes.json"), "{\"this\": \"is no annotation\"}");
        write(
                directory.resolve("records/01.json"),
                "{\"countries\":[\"AZ\",\"TR\"],\"people\":[{\"name\":\"Aynur Səlimli\",\"role\":\"official\","
                        + "\"evidence\":[{\"start\":0,\"end\":5,\"quote\":\"Aynur\"}]}]}");
        Report report = scorer.compare(directory.resolve("gold"), directory.resolve("records"));
        assertEquals(
                """
                == 01.json
                   countries: missed KZ
                   countries: extra TR
                   postings: gold [role minister] vs found [role official]
                   grounding: countries '' not proven by its evidence
                   grounding: countries '' not proven by its evidence
                """,
                report.notes());
        assertEquals(new Counts(1, 2, 2), report.getCounts("az", Task.COUNTRIES));
        assertEquals(1.0 / 3, report.getGrounding("az"));
        assertTrue(
                report.listShortfalls(0.5).contains("az grounding 0.333"),
                report.listShortfalls(0.5).toString());
        assertThrows(IllegalArgumentException.class, () -> report.getCounts("ru", Task.COUNTRIES));
    }

    @Test
    void theTableHasAColumnForEachLanguage() throws IOException {
        write(directory.resolve("gold/01.json"), "{\"lang\":\"az\",\"countries\":[\"AZ\"]}");
        write(directory.resolve("gold/01.txt"), "Bakı");
        Report report = scorer.compare(directory.resolve("gold"), directory.resolve("records"));
        assertTrue(
                report.table().startsWith("1 cases, 1 without a record or text\n  01.json: cannot read"),
                report.table());
        assertTrue(
                report.table()
                        .contains(
                                """
                                F1 (P/R)                         az               all
                                countries          0.00 (0.00/0.00)  0.00 (0.00/0.00)
                                """),
                report.table());
        assertEquals(List.of("az", "all"), report.listLanguages());
    }

    @Test
    void aDirectoryWithoutAnnotationsIsAnError() throws IOException {
        assertThrows(NoGold.class, () -> scorer.compare(directory.resolve("nowhere"), directory));
        assertThrows(NoGold.class, () -> scorer.compare(directory, directory));
        write(directory.resolve("01.json"), "{");
        assertThrows(MalformedRecord.class, () -> scorer.compare(directory, directory));
    }

    @Test
    void numbersAreShownWithTheFewestDigitsThatGiveThemBack() {
        assertEquals("0.1", Json.shortest(0.1));
        assertEquals("12.0", Json.shortest(12));
        assertEquals("0.8695652173913043", Json.shortest(20.0 / 23));
        assertEquals("1e+16", Json.shortest(1e16));
        assertEquals("123456789012345.0", Json.shortest(123456789012345.0));
        assertEquals("5e-05", Json.shortest(0.00005));
        assertEquals("-0.0001", Json.shortest(-0.0001));
    }
}
