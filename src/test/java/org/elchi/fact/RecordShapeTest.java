package org.elchi.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.fact.DocumentInfo.Coverage;
import org.elchi.rdf.FactVocabulary;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.junit.jupiter.api.Test;

/** The record that the ontology's fact types give has the keys that clients were promised, in that order. */
class RecordShapeTest {
    private static final SourceText TEXT = SourceText.of("Elçi gəldi.");

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode write() {
        FactVocabulary vocabulary = FactVocabulary.load();
        List<Fact> facts = vocabulary.types().stream()
                .map(t -> new Fact(
                        t.name() + "-1", t.name(), Map.of(), List.of(Evidence.in(TEXT, new Span(0, 4))), "az/rule", 1))
                .toList();
        DocumentInfo info = new DocumentInfo("key", "az", null, null, null, null, Coverage.FULL, "1", "az 1");
        return new RecordJson(vocabulary.types())
                .write(new DocumentRecord(TEXT, info, facts), RecordJson.Iris.keysOnly());
    }

    @Test
    void theListsComeInTheDocumentedOrder() {
        assertEquals(
                List.of(
                        "id",
                        "lang",
                        "title",
                        "url",
                        "published",
                        "publisher",
                        "countries",
                        "people",
                        "organizations",
                        "initiatives",
                        "sectors",
                        "figures",
                        "events",
                        "statements",
                        "commitments",
                        "institutions",
                        "coverage",
                        "extractor",
                        "pack"),
                keys(write()));
    }

    @Test
    void eachEntryHasTheDocumentedKeys() {
        JsonNode record = write();
        String end = "id confidence evidence fact rule";
        assertEquals("code " + end, String.join(" ", keys(record.at("/countries/0"))));
        assertEquals(
                "name aliases role represents postedTo speaks " + end + " postings",
                String.join(" ", keys(record.at("/people/0"))));
        assertEquals("name aliases " + end, String.join(" ", keys(record.at("/organizations/0"))));
        assertEquals(
                "name aliases kind countries sectors status deadline " + end,
                String.join(" ", keys(record.at("/initiatives/0"))));
        assertEquals("code " + end, String.join(" ", keys(record.at("/sectors/0"))));
        assertEquals("measure value unit period countries " + end, String.join(" ", keys(record.at("/figures/0"))));
        assertEquals("type date place countries people " + end, String.join(" ", keys(record.at("/events/0"))));
        assertEquals("speaker countries sectors stance " + end, String.join(" ", keys(record.at("/statements/0"))));
        assertEquals(
                "by to what initiative due dueText dueGranularity status speaker " + end,
                String.join(" ", keys(record.at("/commitments/0"))));
    }
}
