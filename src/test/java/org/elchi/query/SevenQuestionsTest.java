package org.elchi.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elchi.archive.Archive;
import org.elchi.extraction.PackExtractor;
import org.elchi.reference.ReferenceData;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;
import org.elchi.store.FactStore;
import org.elchi.store.StoreLocation;
import org.elchi.store.StoreSettings;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From text to answers: the sample interview is read by the language pack, kept in TDB2 on disk, and each of the seven
 * questions is asked as its file stands. What they answer is compared to the value, and every row's words to the text.
 */
class SevenQuestionsTest {
    private static final String NAME = "Ağalar Atamoğlanov";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before all tests
    static Path directory;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Archive archive;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SourceText text;

    @BeforeAll
    static void readInterview() throws IOException {
        archive = Archive.over(
                FactStore.open(StoreLocation.directory(directory), StoreSettings.DEFAULTS),
                PackExtractor.load(ReferenceData.load()));
        try (InputStream in = Objects.requireNonNull(
                SevenQuestionsTest.class.getResourceAsStream("/samples/azerbaycan-qazaxistan-musahibe.txt"))) {
            text = new TextReader().read(in, null);
        }
        var ingested = archive.ingestion().ingest(new Document(text, Origin.UNKNOWN));
        assertEquals("Report", ingested.record().info().publisher());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void whoRepresentsAzerbaijanInKazakhstan() {
        assertEquals(
                List.of(NAME + "|ambassador|2025-12-30T10:05:00|Azərbaycanın Qazaxıstandakı səfiri " + NAME),
                ask("representatives", "name", "office", "asOf", "words"));
    }

    @Test
    void whichInitiativesTheTwoStatesShare() {
        assertEquals(
                List.of(
                        "Azərbaycan-Qazaxıstan İnvestisiya Fondu|fund|||investment",
                        "Rəqəmsal İpək Yolu|project|||digital",
                        "fiber-optik rabitə xətti|cable|planned|2026-12-31|digital"),
                ask("initiatives", "name", "kind", "status", "deadline", "sectors"));
    }

    @Test
    void whichFieldsWereCalledAPriorityByWhomInWhichWords() {
        List<String> rows = ask("priorities", "sector", "speaker", "words");
        assertEquals(
                List.of(
                        "agriculture",
                        "culture",
                        "economy",
                        "education",
                        "energy",
                        "industry",
                        "investment",
                        "science",
                        "tourism",
                        "trade",
                        "transport",
                        "youth"),
                rows.stream().map(r -> r.substring(0, r.indexOf('|'))).sorted().toList());
        assertTrue(rows.contains(
                "economy|" + NAME + "|Azərbaycan ilə Qazaxıstan arasında iqtisadi əlaqələr prioritet olaraq qalır"));
    }

    @Test
    void whatIsDueBeforeTheFirstOfJanuary2027() {
        assertEquals(
                List.of("2026-12-31|2026-cı ilin sonuna qədər|fiber-optik rabitə xətti|planned|AZ KZ"),
                ask("due", "due", "dueText", "what", "status", "states").stream()
                        .map(r -> r.replace("KZ AZ", "AZ KZ"))
                        .toList());
    }

    @Test
    void whatTheAmbassadorSaidSentenceBySentence() {
        assertEquals(
                List.of("priority", "priority", "expectation", "expectation", "expectation", "priority", "proposal"),
                ask("said-by", "stance"));
        assertTrue(
                ask("said-by", "words", "stance")
                        .contains(
                                "O əlavə edib ki, birgə Azərbaycan-Qazaxıstan İnvestisiya Fondu yeni işlərə yol açacaq|expectation"));
    }

    @Test
    void everyFactHasDocumentOffsetsWordsRuleAndConfidence() {
        Table table = archive.views().questions().ask("fact", Map.of());
        assertTrue(table.rows().size() > 30, () -> table.rows().size() + " facts");
        for (Row row : table.rows()) {
            int start = text.charIndex(row.getInt("start"));
            int end = text.charIndex(row.getInt("end"));
            assertEquals(text.value().substring(start, end), row.getText("words"));
            assertTrue(row.getText("rule").startsWith("az"), row.getText("rule"));
            assertTrue(Double.parseDouble(row.getText("confidence")) > 0.5);
        }
    }

    @Test
    void whichStatesAreLinkedThroughHowManyFactsBySector() {
        List<String> rows = ask("links", "one", "other", "sector", "facts");
        assertTrue(rows.contains("AZ|KZ|digital|4"), rows::toString);
        assertTrue(rows.contains("AZ|KZ|investment|3"), rows::toString);
        assertTrue(rows.contains("AZ|KZ|economy|1"), rows::toString);
    }

    private static List<String> ask(String question, String... columns) {
        return archive.views().questions().ask(question, Map.of()).rows().stream()
                .map(row -> String.join(
                        "|",
                        Arrays.stream(columns)
                                .map(c -> row.findCode(c).orElse(row.findText(c).orElse("")))
                                .toList()))
                .toList();
    }
}
