package org.elchi.extraction.generality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.RecordJson;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;
import org.elchi.text.SourceText;
import org.elchi.wiring.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same article as different sites give it has the same facts, each proven by the text as it was given. */
class TextVariantsTest {
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");
    private static final Pattern LONG_WORD = Pattern.compile("(\\p{L}{4})(\\p{L}{4,})");

    /** Two states, a person, three initiatives, twenty sectors, eleven statements, a commitment: nearly all of these. */
    private static final int MOST_FACTS = 35;

    private static Map<String, UnaryOperator<String>> variants() {
        Map<String, UnaryOperator<String>> out = new LinkedHashMap<>();
        out.put("upper-case headline", t -> {
            int end = t.indexOf('\n');
            return t.substring(0, end).toUpperCase(AZERBAIJANI) + t.substring(end);
        });
        out.put("NFD", t -> Normalizer.normalize(t, Normalizer.Form.NFD));
        out.put("CRLF", t -> t.replace("\n", "\r\n"));
        out.put("blank lines between", t -> t.replace("\n", "\n\n"));
        out.put("curly quotes", t -> quoted(t, "“", "”"));
        out.put("angle quotes", t -> quoted(t, "«", "»"));
        out.put("low-high quotes", t -> quoted(t, "„", "“"));
        out.put("no-break spaces", t -> t.replaceAll("(?<=\\p{L}) (?=\\p{Lu})|(?<=\\d{4}-c[ıiuü]) ", "\u00A0"));
        out.put("soft hyphens", t -> LONG_WORD.matcher(t).replaceAll("$1\u00AD$2"));
        out.put("hyphens in place of dashes", t -> t.replace("–", "-"));
        out.put("em dashes", t -> t.replace("\", - ", "\", — ").replace("\", – ", "\", — "));
        out.put("trailing blanks", t -> t.replace("\n", " \t\n"));
        return out;
    }

    /** Straight quotes opened and closed: one that follows a letter or a full stop closes. */
    private static String quoted(String text, String open, String close) {
        return text.replaceAll("(?<![\\p{L}\\p{N}.,!?\"])\"", open)
                .replaceAll("(?<=\\p{L}|\\p{N}|[.,!?])\"", close)
                .replace("\"", open);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replaceAll("[\u00A0\\s]+", " ")
                .replaceAll("[“”«»„]", "\"")
                .replaceAll("[–—]", "-");
    }

    /** Every list of the record without places and keys. */
    private static List<String> facts(JsonNode record) {
        List<String> out = new ArrayList<>();
        for (String list : List.of(
                "countries",
                "people",
                "organizations",
                "initiatives",
                "sectors",
                "figures",
                "events",
                "statements",
                "commitments")) {
            for (JsonNode item : record.path(list)) {
                StringBuilder line = new StringBuilder(list);
                item.properties().forEach(e -> {
                    if (!List.of("id", "fact", "evidence", "postings", "confidence", "aliases")
                            .contains(e.getKey())) {
                        line.append(" | ")
                                .append(e.getValue().asText(e.getValue().toString()));
                        if (e.getValue().isArray()) {
                            line.append(e.getValue());
                        }
                    }
                });
                item.path("evidence")
                        .forEach(e -> line.append(" | ").append(e.path("quote").asText()));
                out.add(plain(line.toString()));
            }
        }
        return out;
    }

    private static List<String> read(Reading reading, SourceText text) {
        DocumentRecord record = reading.extractor().extract(new Document(text, Origin.UNKNOWN));
        record.facts()
                .forEach(f -> f.evidence().forEach(e -> assertEquals(text.slice(e.span()), e.quote(), f.toString())));
        return facts(reading.json().write(record, RecordJson.Iris.keysOnly()));
    }

    private static String sample() throws IOException {
        return Files.readString(Path.of("samples/turkiye-gurcustan-musahibe.txt"));
    }

    @TestFactory
    List<DynamicTest> theSameArticleInOtherClothesHasTheSameFacts() throws IOException {
        Reading reading = Reading.load("https://example.org/");
        String text = sample();
        List<String> expected = read(reading, SourceText.of(text));
        assertTrue(expected.size() >= MOST_FACTS, () -> "too few facts to compare:\n" + String.join("\n", expected));
        List<DynamicTest> tests = new ArrayList<>();
        variants()
                .forEach((name, change) -> tests.add(DynamicTest.dynamicTest(name, () -> {
                    String changed = change.apply(text);
                    assertFalse(changed.equals(text), "the variant is none");
                    assertEquals(
                            String.join("\n", sort(expected, name)),
                            String.join("\n", sort(read(reading, SourceText.of(changed)), name)));
                })));
        return tests;
    }

    /** An upper-case headline proves the same in capitals. */
    private static List<String> sort(List<String> facts, String variant) {
        return variant.equals("upper-case headline")
                ? facts.stream().map(f -> f.toLowerCase(AZERBAIJANI)).toList()
                : facts;
    }

    @TestFactory
    List<DynamicTest> theSameArticleInAnotherEncodingIsTheSameText() throws IOException {
        String text = sample();
        TextReader reader = new TextReader();
        List<DynamicTest> tests = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                tests.add(DynamicTest.dynamicTest(
                        charset + (mark.isEmpty() ? "" : " with mark"),
                        () -> assertEquals(
                                text,
                                reader.read((mark + text).getBytes(charset), null)
                                        .value())));
            }
        }
        return tests;
    }
}
