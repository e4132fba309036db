package org.elchi.view.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.store.Change;
import org.elchi.wiring.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
    private static final int TRIPLES = 20_000;
    private static final String ONE = "SELECT ?o WHERE { <urn:x:s7> <urn:x:p> ?o }";
    private static final String ALL = "SELECT ?s WHERE { ?s <urn:x:p> ?o }";

    private static ServiceUnderTest service;

    @BeforeAll
    static void start(@TempDir Path directory) {
        service = ServiceUnderTest.in(directory);
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        for (int i = 0; i < TRIPLES; i++) {
            graph.add(node("s" + i), node("p"), node("o;" + i));
        }
        service.service().house().store().write(Change.replacing(Map.of(node("graph"), graph)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, '\"value\": \"urn:x:o;7\"'",
        "application/json, '\"value\": \"urn:x:o;7\"'",
        "application/sparql-results+xml, <uri>urn:x:o;7</uri>",
        "text/csv, urn:x:o;7",
        "text/tab-separated-values, <urn:x:o;7>",
    })
    void queriesAreAnsweredInEveryFormatOfTheProtocol(String mediaType, String expected) {
        HttpResponse<String> byGet = service.get("/sparql?query=" + encode(ONE), "Accept", mediaType);
        HttpResponse<String> byForm = post("application/x-www-form-urlencoded", "query=" + encode(ONE), mediaType);
        HttpResponse<String> byBody = post("application/sparql-query", ONE, mediaType);
        assertEquals(200, byGet.statusCode(), byGet.body());
        assertTrue(byGet.headers().firstValue("Content-Type").orElseThrow().startsWith(mediaType));
        assertTrue(byGet.body().contains(expected), byGet.body());
        assertEquals(byGet.body(), byForm.body());
        assertEquals(byGet.body(), byBody.body());
    }

    @Test
    void aSemicolonIsPartOfTheQuery() {
        String query = "ASK%7B%3Curn:x:s7%3E%20%3Curn:x:p%3E%20%3Curn:x:o;7%3E%7D";
        assertTrue(service.get("/sparql?query=" + query, "Accept", "application/json")
                .body()
                .contains("true"));
    }

    @Test
    void otherParametersMayStandBesideTheQuery() {
        String parameters = "output=json&query=" + encode(ONE) + "&named-graph-uri=" + encode("urn:x:graph");
        HttpResponse<String> byGet = service.get("/sparql?" + parameters);
        HttpResponse<String> byForm = post("application/x-www-form-urlencoded", parameters, "*/*");
        assertEquals(200, byGet.statusCode(), byGet.body());
        assertEquals(200, byForm.statusCode(), byForm.body());
        assertEquals(byGet.body(), byForm.body());
    }

    @Test
    void noOperationHidesBesideTheOneThatIsChecked() {
        String form = "application/x-www-form-urlencoded";
        assertEquals(403, post(form, "query=ASK%7B%7D&update=DROP%20ALL", "*/*").statusCode());
        HttpResponse<String> update =
                service.post("/sparql?update=DROP%20ALL", form, "query=ASK%7B%7D".getBytes(StandardCharsets.UTF_8));
        assertEquals(403, update.statusCode(), update.body());
        HttpResponse<String> query =
                service.post("/sparql?query=ASK%7B%7D", form, "query=ASK%7B%7D".getBytes(StandardCharsets.UTF_8));
        assertEquals(400, query.statusCode(), query.body());
        assertEquals(403, post("Application/SPARQL-Update", "DROP ALL", "*/*").statusCode());
        assertEquals(400, post(form, "query=%ZZ", "*/*").statusCode());
    }

    @Test
    void aGraphIsConstructed() {
        HttpResponse<String> answer =
                service.get("/sparql?query=" + encode("CONSTRUCT WHERE { <urn:x:s7> ?p ?o }"), "Accept", "text/turtle");
        assertTrue(answer.body().contains("<urn:x:o;7>"), answer.body());
    }

    @Test
    void aResultThatIsLargerThanWhatIsHeldBackComesWhole() {
        HttpResponse<String> answer = service.get(
                "/sparql?query=" + encode("SELECT * WHERE { ?s <urn:x:p> ?o . ?s ?p ?o2 }"),
                "Accept",
                "application/json");
        assertTrue(answer.body().length() > 1 << 20);
        assertEquals(
                TRIPLES,
                ServiceUnderTest.json(answer).path("results").path("bindings").size());
    }

    @Test
    void aMalformedQueryIsAnsweredWithLineAndColumn() {
        HttpResponse<String> answer = post("application/sparql-query", "SELECT *\nWHERE { ?s ?p }", "*/*");
        JsonNode problem = ServiceUnderTest.json(answer);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "https://w3id.org/elchi/problem/malformed-query",
                problem.path("type").asText());
        assertEquals(2, problem.path("line").asInt());
        assertEquals(15, problem.path("column").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "# a comment\nPREFIX x: <urn:x>\nDELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "load <file:///etc/passwd>"
            })
    void updatesAreRefusedWhereverTheyStand(String update) {
        String before = service.stateOfStore();
        HttpResponse<String>[] answers = answersTo(update);
        for (HttpResponse<String> answer : answers) {
            assertEquals(403, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("POST /documents"), answer.body());
        }
        assertEquals(before, service.stateOfStore());
    }

    @SuppressWarnings("unchecked")
    private static HttpResponse<String>[] answersTo(String update) {
        return new HttpResponse[] {
            service.get("/sparql?query=" + encode(update)),
            service.get("/sparql?update=" + encode(update)),
            post("application/sparql-update", update, "*/*"),
            post("application/sparql-query", update, "*/*"),
            post("application/x-www-form-urlencoded", "update=" + encode(update), "*/*")
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT * WHERE { { SELECT * WHERE { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT * WHERE { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } })",
                "SELECT (<java:org.apache.jena.sparql.function.library.e>() AS ?e) WHERE { }",
                "SELECT * WHERE { ?s ?p ?o } ORDER BY <java:org.apache.jena.sparql.function.library.e>()"
            })
    void aQueryCannotCallAnotherHostNorLoadCode(String query) {
        assertEquals(403, post("application/sparql-query", query, "*/*").statusCode());
    }

    @Test
    void aQueryCannotReadAFile() {
        HttpResponse<String> answer =
                post("application/sparql-query", "SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }", "text/csv");
        assertEquals("s,p,o", answer.body().strip());
    }

    @Test
    void theEndpointDescribesItself() {
        HttpResponse<String> answer = service.get("/sparql", "Accept", "text/turtle");
        assertTrue(answer.body().contains("sd:SPARQL11Query"), answer.body());
    }

    @Test
    void twoQueriesAtOnceAreRefused() {
        assertEquals(400, service.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
        assertEquals(415, post("text/plain", "ASK {}", "*/*").statusCode());
        assertEquals(400, post("application/sparql-query", "", "*/*").statusCode());
    }

    @Test
    void aResultThatFusekiEndsEarlyIsAProblemWhileItIsShort() throws Exception {
        try (CutShort fuseki = CutShort.after(10)) {
            HttpResponse<String> answer = fuseki.ask();
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("problem/timeout"), answer.body());
        }
    }

    @Test
    void aLongResultThatFusekiEndsEarlyBreaksTheConnection() throws Exception {
        try (CutShort fuseki = CutShort.after(200_000)) {
            assertThrows(java.io.IOException.class, fuseki::ask);
        }
    }

    @Test
    void aRemoteStoreThatIsAwayIsAProblem() throws Exception {
        CutShort fuseki = CutShort.after(1);
        try (fuseki) {
            fuseki.goAway();
            HttpResponse<String> answer = fuseki.ask();
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("problem/store-away"), answer.body());
        }
    }

    @Test
    void theTailIsKnownHoweverItIsCut() {
        byte[] end = "x\n##  ****          Incomplete results           ****   ##\n".getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= end.length; cut++) {
            Tail tail = new Tail();
            tail.add(java.util.Arrays.copyOfRange(end, 0, cut));
            tail.add(java.util.Arrays.copyOfRange(end, cut, end.length));
            assertTrue(tail.isGivenUp(), "cut at " + cut);
        }
    }

    @Test
    void allThatIsAskedForIsCounted() {
        HttpResponse<String> answer = service.get("/sparql?query=" + encode(ALL), "Accept", "text/csv");
        assertEquals(TRIPLES + 1, answer.body().lines().count());
    }

    private static HttpResponse<String> post(String contentType, String body, String accept) {
        return service.post("/sparql", contentType, body.getBytes(StandardCharsets.UTF_8), "Accept", accept);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
