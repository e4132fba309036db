package org.elchi.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.fact.DocumentInfo.Coverage;
import org.elchi.fact.FactType.Kind;
import org.elchi.fact.FactType.Role;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final SourceText TEXT = SourceText.of("Səfir 𝔼. Əliyeva: ticarət 529,4 milyona çatıb.");
    private static final List<FactType> TYPES = List.of(
            new FactType(
                    "person",
                    "people",
                    null,
                    List.of(
                            new Role("name", Kind.TEXT, null, false, true),
                            new Role("aliases", Kind.TEXT, null, true, false),
                            new Role("speaks", Kind.FLAG, null, false, false))),
            new FactType(
                    "posting",
                    "people",
                    "holder",
                    List.of(
                            new Role("holder", Kind.REFERENCE, null, false, true),
                            new Role("role", Kind.CODE, "office", false, true),
                            new Role("represents", Kind.CODE, "state", false, false),
                            new Role("postedTo", Kind.CODE, "state", false, false))),
            new FactType(
                    "figure",
                    "figures",
                    null,
                    List.of(
                            new Role("value", Kind.NUMBER, null, false, true),
                            new Role("period", Kind.DATE, null, false, false),
                            new Role("countries", Kind.CODE, "state", true, false))));
    private final RecordJson json = new RecordJson(TYPES);

    private static Fact fact(String key, String type, int start, int end, Map<String, List<Value>> roles) {
        return new Fact(
                key,
                type,
                new LinkedHashMap<>(roles),
                List.of(Evidence.in(TEXT, new Span(start, end))),
                "az/rule",
                0.9);
    }

    private static DocumentRecord document(Fact... facts) {
        return titled("Başlıq", facts);
    }

    private static DocumentRecord titled(@Nullable String title, Fact... facts) {
        return new DocumentRecord(
                TEXT,
                new DocumentInfo("key", "az", title, null, "2025-12-29", null, Coverage.FULL, "1", "az 1"),
                List.of(facts));
    }

    private static Fact person() {
        return fact(
                "p1",
                "person",
                6,
                16,
                Map.of(
                        "name", List.of(new Value.Text("𝔼. Əliyeva")),
                        "speaks", List.of(new Value.Flag(true))));
    }

    private static Fact posting(String key, String office) {
        return fact(
                key,
                "posting",
                0,
                16,
                Map.of(
                        "holder", List.of(new Value.Reference("p1", "𝔼. Əliyeva")),
                        "role", List.of(new Value.Code("office", office)),
                        "represents", List.of(new Value.Code("state", "AZ"))));
    }

    private static Fact figure(String value) {
        return fact("f1", "figure", 26, 31, Map.of("value", List.of(new Value.Number(new BigDecimal(value)))));
    }

    @Test
    void writesTheRecordToTheLetter() {
        RecordJson.Iris iris = RecordJson.Iris.of(
                info -> "https://example.org/" + info.key(),
                fact -> fact.type().equals("person") ? Optional.of("https://example.org/person") : Optional.empty());
        assertEquals(
                """
                {
                  "id" : "https://example.org/key",
                  "lang" : "az",
                  "title" : "Başlıq",
                  "url" : null,
                  "published" : "2025-12-29",
                  "publisher" : null,
                  "people" : [ {
                    "name" : "𝔼. Əliyeva",
                    "aliases" : [ ],
                    "role" : "ambassador",
                    "represents" : "AZ",
                    "postedTo" : null,
                    "speaks" : true,
                    "id" : "https://example.org/person",
                    "confidence" : 0.9,
                    "evidence" : [ {
                      "start" : 6,
                      "end" : 16,
                      "quote" : "𝔼. Əliyeva"
                    } ],
                    "fact" : "key.p1",
                    "rule" : "az/rule",
                    "postings" : [ {
                      "role" : "ambassador",
                      "represents" : "AZ",
                      "postedTo" : null,
                      "id" : null,
                      "confidence" : 0.9,
                      "evidence" : [ {
                        "start" : 0,
                        "end" : 16,
                        "quote" : "Səfir 𝔼. Əliyeva"
                      } ],
                      "fact" : "key.g1",
                      "rule" : "az/rule"
                    } ]
                  } ],
                  "figures" : [ {
                    "value" : 529400000,
                    "period" : null,
                    "countries" : [ ],
                    "id" : null,
                    "confidence" : 0.9,
                    "evidence" : [ {
                      "start" : 26,
                      "end" : 31,
                      "quote" : "529,4"
                    } ],
                    "fact" : "key.f1",
                    "rule" : "az/rule"
                  } ],
                  "coverage" : "full",
                  "extractor" : "1",
                  "pack" : "az 1"
                }
                """,
                json.print(document(person(), posting("g1", "ambassador"), figure("529.4E6")), iris)
                        .replace("\r\n", "\n"));
    }

    @Test
    void numbersKeepTheirDigits() {
        ObjectNode written = json.write(document(figure("12.50")), RecordJson.Iris.keysOnly());
        assertEquals("12.5", written.at("/figures/0/value").asText());
        assertEquals(
                "0.1",
                json.write(document(figure("0.1")), RecordJson.Iris.keysOnly())
                        .at("/figures/0/value")
                        .toString());
        assertEquals(
                "100000000000000000000",
                json.write(document(figure("1E20")), RecordJson.Iris.keysOnly())
                        .at("/figures/0/value")
                        .toString());
    }

    @Test
    void aPersonWithTwoOfficesShowsTheFirstAndListsBoth() {
        ObjectNode written = json.write(
                document(person(), posting("g1", "ambassador"), posting("g2", "official")), RecordJson.Iris.keysOnly());
        assertEquals("ambassador", written.at("/people/0/role").asText());
        assertEquals("official", written.at("/people/0/postings/1/role").asText());
        assertEquals("key.g2", written.at("/people/0/postings/1/fact").asText());
    }

    @Test
    void aPersonWithoutOfficeHasTheKeysAllTheSame() {
        ObjectNode written = json.write(document(person()), RecordJson.Iris.keysOnly());
        assertTrue(written.at("/people/0/role").isNull());
        assertTrue(written.at("/people/0/postings").isEmpty());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        DocumentRecord document = titled(null, person(), posting("g1", "ambassador"), figure("12.5"));
        ObjectNode written = json.write(document, RecordJson.Iris.keysOnly());
        assertEquals(
                written.toString(),
                RecordJson.read(json.print(document, RecordJson.Iris.keysOnly()), "it")
                        .toString());
    }

    @Test
    void readsAGoldRecordWithPlainEntries() {
        assertEquals(
                "AZ",
                RecordJson.read("{\"countries\": [\"AZ\"]}", "gold.json")
                        .at("/countries/0")
                        .asText());
    }

    @Test
    void whatIsNoRecordIsRefusedWithItsPlace() {
        String message = assertThrows(MalformedRecord.class, () -> RecordJson.read("{\n \"a\": ]}", "gold.json"))
                .toString();
        assertTrue(message.contains("gold.json, line 2, column 7"), message);
        assertThrows(MalformedRecord.class, () -> RecordJson.read("[]", "gold.json"));
        assertThrows(MalformedRecord.class, () -> RecordJson.read("{} {}", "gold.json"));
        assertThrows(MalformedRecord.class, () -> RecordJson.read("", "gold.json"));
    }
}
