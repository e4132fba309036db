package org.elchi.query;

import static org.elchi.archive.Archive.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.elchi.archive.Archive;
import org.elchi.store.FactStore;
import org.elchi.store.StoreLocation;
import org.elchi.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The seven questions, to the value, over two made-up documents. */
class QuestionsTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Archive archive;

    @BeforeAll
    static void store() {
        archive = Archive.over(FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS));
        archive.ingestion()
                .ingest(document(
                        "https://news.example/1",
                        "2026-01-05",
                        "Anar Quliyev is the ambassador of AZ to KZ.",
                        "Anar Quliyev called trade a priority for AZ and KZ.",
                        "AZ and KZ build the cable “Dəniz Yolu” in digital, planned, due 2026-12-31.",
                        "Trade of AZ and KZ was 529000000 USD in 2025.",
                        "AZ and KZ met in Astana on 2026-01-04."));
        archive.ingestion()
                .ingest(document(
                        "https://news.example/2",
                        "2026-02-07T10:30",
                        "Leyla Orucova is the head of state of GE to TR.",
                        "Leyla Orucova called energy a priority for GE and TR.",
                        "Anar Quliyev called culture a proposal for KZ and AZ.",
                        "GE and TR build the railway “Dağ Xətti” in transport, ongoing, due 2027-06-30."));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void whoRepresentsOneStateInAnother() {
        assertEquals(
                List.of("Anar Quliyev|ambassador|2026-01-05|0|43|Anar Quliyev is the ambassador of AZ to KZ."),
                ask("representatives", Map.of(), "name", "office", "asOf", "start", "end", "words"));
        assertEquals(
                List.of("Leyla Orucova|head-of-state|2026-02-07T10:30:00"),
                ask("representatives", Map.of("sending", "GE", "receiving", "tr"), "name", "office", "asOf"));
        assertEquals(List.of(), ask("representatives", Map.of("sending", "KZ", "receiving", "AZ"), "name"));
    }

    @Test
    void whichInitiativesTwoStatesShareInEitherOrder() {
        List<String> expected = List.of("Dəniz Yolu|cable|planned|2026-12-31|digital|96|171");
        String[] columns = {"name", "kind", "status", "deadline", "sectors", "start", "end"};
        assertEquals(expected, ask("initiatives", Map.of(), columns));
        assertEquals(expected, ask("initiatives", Map.of("one", "KZ", "other", "AZ"), columns));
    }

    @Test
    void whichFieldsWereCalledAPriority() {
        String[] columns = {"sector", "speaker", "states", "words"};
        assertEquals(
                List.of(
                        "energy|Leyla Orucova|GE TR|Leyla Orucova called energy a priority for GE and TR.",
                        "trade|Anar Quliyev|AZ KZ|Anar Quliyev called trade a priority for AZ and KZ."),
                ask("priorities", Map.of(), columns));
        assertEquals(List.of("trade"), ask("priorities", Map.of("state", "kz"), "sector"));
        assertEquals(List.of("culture"), ask("priorities", Map.of("attitude", "proposal"), "sector"));
    }

    @Test
    void whatIsDueBeforeADay() {
        assertEquals(
                List.of("2026-12-31|due 2026-12-31|Dəniz Yolu|planned|AZ KZ"),
                ask("due", Map.of(), "due", "dueText", "what", "status", "states"));
        assertEquals(List.of("2026-12-31", "2027-06-30"), ask("due", Map.of("before", "2028-01-01"), "due"));
        assertEquals(List.of("2027-06-30"), ask("due", Map.of("before", "2028-01-01", "state", "GE"), "due"));
    }

    @Test
    void whatOnePersonSaidSentenceBySentence() {
        assertEquals(List.of(), ask("said-by", Map.of(), "words"));
        assertEquals(
                List.of(
                        "Anar Quliyev called culture a proposal for KZ and AZ.|proposal|culture",
                        "Anar Quliyev called trade a priority for AZ and KZ.|priority|trade"),
                ask("said-by", Map.of("speaker", "Anar Quliyev"), "words", "stance", "sectors"));
    }

    @Test
    void whereAnyFactStands() {
        Table all = archive.views().questions().ask("fact", Map.of());
        Row posting = all.rows().stream()
                .filter(row -> row.getText("type").endsWith("#Posting"))
                .findFirst()
                .orElseThrow();
        Table one = archive.views().questions().ask("fact", Map.of("fact", posting.getText("fact")));
        assertEquals(1, one.rows().size());
        assertEquals("template.posting", one.rows().get(0).getText("rule"));
        assertEquals("0.9", one.rows().get(0).getText("confidence"));
        assertTrue(one.rows().get(0).getText("document").matches(".*/id/document/[a-z2-7]{20}"));
    }

    @Test
    void whichStatesAreLinkedBySector() {
        String[] columns = {"one", "other", "sector", "facts"};
        assertEquals(
                List.of("AZ|KZ|culture|1", "AZ|KZ|digital|1", "AZ|KZ|trade|1", "GE|TR|energy|1", "GE|TR|transport|1"),
                ask("links", Map.of(), columns));
        assertEquals(List.of("GE|TR|energy|1", "GE|TR|transport|1"), ask("links", Map.of("state", "GE"), columns));
    }

    @Test
    void everyAnswerIsTheSameOverHttp() {
        URI endpoint = archive.store().findQueryEndpoint().orElseThrow();
        try (FactStore remote =
                FactStore.open(StoreLocation.remote(endpoint.resolve("../elchi"), null), StoreSettings.DEFAULTS)) {
            Questions there = Questions.load(remote, "https://w3id.org/elchi/");
            Questions here = archive.views().questions();
            Map<String, String> values = Map.of("country", "GE", "stance", "proposal", "date", "2029-01-01");
            for (Question question : here.list()) {
                if (Stream.of("fact-details", "describe").anyMatch(question.name()::equals)) {
                    continue; // in no particular order
                }
                assertEquals(here.ask(question, Map.of()), there.ask(question, Map.of()), question.name());
                for (Parameter parameter : question.parameters()) {
                    String value = values.getOrDefault(parameter.kind(), "trade");
                    if (!parameter.kind().equals("iri")) {
                        Map<String, String> given = Map.of(parameter.name(), value);
                        assertEquals(here.ask(question, given), there.ask(question, given), question.name());
                    }
                }
            }
        }
    }

    @Test
    void aParameterThatIsNoneOrAValueThatIsNoneIsNamed() {
        Questions questions = archive.views().questions();
        String unknown = message(() -> questions.ask("due", Map.of("until", "2027-01-01")));
        assertTrue(unknown.contains("'until'") && unknown.contains("before, state"), unknown);
        String noDate = message(() -> questions.ask("due", Map.of("before", "next year")));
        assertTrue(noDate.contains("'before'") && noDate.contains("2027-01-01"), noDate);
        String noKey = message(() -> questions.ask("representatives", Map.of("sending", "A> } DROP")));
        assertTrue(noKey.contains("'sending'"), noKey);
        assertTrue(message(() -> questions.ask("nothing", Map.of())).contains("representatives"));
    }

    @Test
    void aTextThatIsNoQuerySaysWhere() {
        Questions questions = archive.views().questions();
        MalformedQueryException e =
                assertThrows(MalformedQueryException.class, () -> questions.parse("mine.rq", "SELECT * {\n ?s ?p }\n"));
        assertEquals(2, e.line());
        assertTrue(String.valueOf(e.getMessage()).contains("mine.rq"));
        assertThrows(MalformedQueryException.class, () -> questions.parse("mine.rq", "DROP ALL"));
    }

    @Test
    void anyQueryCanBeAsked() {
        Questions questions = archive.views().questions();
        Table ask = questions.ask(questions.parse("q", "ASK { ?s ?p ?o }"), Map.of());
        assertEquals(
                Map.of("answer", new Cell("true", Cell.Kind.FLAG)),
                ask.rows().get(0).cells());
        Table graph = questions.ask(
                questions.parse("q", "CONSTRUCT WHERE { ?s <https://w3id.org/elchi/ontology#postedTo> ?o }"), Map.of());
        assertEquals(2, graph.rows().size());
    }

    private static String message(org.junit.jupiter.api.function.Executable executable) {
        return Objects.requireNonNull(
                assertThrows(BadParameterException.class, executable).getMessage());
    }

    private static List<String> ask(String question, Map<String, String> parameters, String... columns) {
        return archive.views().questions().ask(question, parameters).rows().stream()
                .map(row -> String.join(
                        "|",
                        Stream.of(columns).map(column -> shown(row, column)).toList()))
                .toList();
    }

    private static String shown(Row row, String column) {
        return switch (column) {
            case "states", "sectors" -> String.join(" ", row.listCodes(column));
            default -> row.getCode(column);
        };
    }
}
