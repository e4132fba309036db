package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.elchi.benchmark.BenchmarkTexts;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Value;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent in: an answer in time, and every fact with its words. */
class RobustnessTest {
    private static final int MUTATIONS = 2_000;
    private static final int MANY_MUTATIONS = 1_000_000;
    private static final String[] INSERTED = {
        "\"", "“", "«", "»", "'", "\n", "\r", "\t", " ", ".", "-", "(", ")", "\u0000", "\u0007", "\u0301", "\u00AD",
        "\uD83D", "\uDC00", "😀", "\u200B", "9", "%", "ə", "A", "\uFEFF", "\u2028", "A.", "2026-cı", "\uFE0F"
    };

    @Test
    void nothingInGivesNothingOut() {
        for (String text : List.of("", " ", "\n\n\n", "\u00AD\u200B", "\t \r\n")) {
            DocumentRecord record = Extracted.read(text);
            assertEquals(0, record.facts().size());
            assertEquals(text, record.text().value());
            Origin origin = new Origin(null, null, null, null, "az");
            assertEquals(
                    0,
                    Extracted.EXTRACTOR
                            .extract(new Document(SourceText.of(text), origin))
                            .facts()
                            .size());
        }
    }

    @Test
    void ofALanguageWithoutPackOnlyTheStatesAreReadThatCldrNames() {
        DocumentRecord record = Extracted.EXTRACTOR.extract(new Document(
                SourceText.of(
                        "Элчи Кыргызстан жана Казакстан боюнча бул иштер үчүн эки өлкө чогуу иштейт деп белгиледи."),
                Origin.UNKNOWN));
        assertEquals(DocumentInfo.Coverage.BASIC, record.info().coverage());
        assertEquals("ky", record.info().lang());
        assertEquals(
                List.of("KG Кыргызстан", "KZ Казакстан"),
                record.facts().stream()
                        .map(f -> ((Value.Code) f.values("code").get(0)).code() + " "
                                + f.evidence().get(0).quote())
                        .toList());
    }

    @Test
    void textsThatWereMadeToBeSlowAreReadInTime() {
        int n = 100_000;
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one word", "Ba".repeat(n / 2));
        texts.put("digits", "1".repeat(n));
        texts.put("groups of digits", "1" + ".234".repeat(n / 4));
        texts.put("closing marks", ")".repeat(n));
        texts.put("quotation marks", "\"".repeat(n));
        texts.put("opening marks", "«".repeat(n));
        texts.put("exclamations", "!\"".repeat(n / 2));
        texts.put("combining marks", "a" + "\u0301\u0316".repeat(n / 2));
        texts.put("hyphens", "A-".repeat(n / 2));
        texts.put("initials", "A.".repeat(n / 2));
        texts.put("capitals", "Abc ".repeat(n / 4));
        texts.put("states", "Azərbaycan Qazaxıstan ".repeat(n / 22));
        texts.put("a sentence without end", "12 faiz 2026-cı il layihəsi artacaq ".repeat(n / 36));
        texts.put("speech", "\"Ticarət artır\", - səfir deyib. ".repeat(n / 32));
        texts.forEach(
                (name, text) -> assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Extracted.read(text), name));
    }

    @Test
    void mutatedSamplesNeverFailAndEveryFactHasItsWords() {
        mutate(MUTATIONS, 20261122);
    }

    @Test
    @Tag("slow")
    void aMillionMutatedSamplesNeverFail() {
        mutate(MANY_MUTATIONS, 4);
    }

    private static void mutate(int count, long seed) {
        List<String> samples =
                BenchmarkTexts.sampleFiles().stream().map(BenchmarkTexts::read).toList();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String text = mutated(samples.get(random.nextInt(samples.size())), random);
            try {
                DocumentRecord record = Extracted.read(text);
                assertEquals(List.of(), Extracted.ungrounded(record), text);
            } catch (RuntimeException e) {
                throw new AssertionError("mutation " + i + " of seed " + seed + ": " + text, e);
            }
        }
    }

    private static String mutated(String sample, Random random) {
        StringBuilder text = new StringBuilder(sample);
        for (int i = random.nextInt(12); i >= 0 && text.length() > 10; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 4));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.replace(at, end, INSERTED[random.nextInt(INSERTED.length)]);
                default -> text.insert(at, INSERTED[random.nextInt(INSERTED.length)]);
            }
        }
        return text.toString();
    }

    @Test
    @Tag("slow")
    void timeGrowsWithTheText() {
        Extracted.read(BenchmarkTexts.longText(500_000).value());
        List<Double> perMegabyte = new ArrayList<>();
        for (int bytes : new int[] {250_000, 1_000_000, 2_000_000}) {
            String text = BenchmarkTexts.longText(bytes).value();
            long best = Long.MAX_VALUE;
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                Extracted.read(text);
                best = Math.min(best, System.nanoTime() - start);
            }
            perMegabyte.add(best / (double) bytes);
        }
        System.out.println("nanoseconds per byte at 250 KB, 1 MB, 2 MB: " + perMegabyte);
        assertTrue(perMegabyte.get(2) < 3 * perMegabyte.get(0), perMegabyte::toString);
    }
}
