package org.elchi.view.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OA;
import org.elchi.wiring.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestTest {
    private static final String TEXT =
            """
            Səfir: iki ölkənin əlaqələri genişlənir
            - 12 yanvar, 2026
            - 10:30
            Ticarət Azərbaycan və Qazaxıstan arasında əməkdaşlığın prioritet sahəsi olacaq.
            Bunu "Report"a müsahibəsində Azərbaycanın Qazaxıstandakı səfiri Rəşad Məmmədli deyib.
            """;

    private static ServiceUnderTest service;
    private static String key;

    @BeforeAll
    static void start(@TempDir Path directory) {
        service = ServiceUnderTest.in(directory);
        String id = service.add(TEXT).path("id").asText();
        key = id.substring(id.lastIndexOf('/') + 1);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aNewDocumentIsCreatedAndTheSameOneIsFoundAgain() {
        byte[] body = (TEXT + "Bu sətir başqadır.\n").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> first = service.post("/documents", "text/plain;charset=utf-8", body);
        HttpResponse<String> second = service.post("/documents", "text/plain;charset=utf-8", body);
        assertEquals(List.of(201, 200), List.of(first.statusCode(), second.statusCode()));
        assertEquals(first.body(), second.body());
        String location = first.headers().firstValue("Location").orElseThrow();
        assertEquals(200, service.get(location).statusCode());
        assertEquals(204, service.delete(location).statusCode());
        assertEquals(404, service.get(location).statusCode());
        assertEquals(404, service.delete(location).statusCode());
    }

    @Test
    void whatTheSenderSaysOfADocumentIsKept() {
        String body =
                """
                {"text": "Heç nə.", "url": "https://news.example/1", "title": "Başlıq", "published": "2026-01-02",
                 "publisher": "Xəbər", "lang": "az"}""";
        JsonNode record = ServiceUnderTest.json(
                service.post("/documents", "application/json", body.getBytes(StandardCharsets.UTF_8)));
        assertEquals("https://news.example/1", record.path("url").asText());
        assertEquals("2026-01-02", record.path("published").asText());
        assertEquals("Xəbər", record.path("publisher").asText());
        assertEquals("az", record.path("lang").asText());
    }

    @Test
    void aTextInALanguageWithoutAPackIsKeptAndNothingIsClaimedOfIt() {
        JsonNode record = service.add(
                "Элчи агенттикке маек берип, өлкө жана кызматташуу тууралуу айтып, соода үчүн мүмкүнчүлүк бар экенин белгиледи.");
        assertEquals("basic", record.path("coverage").asText());
        assertEquals("ky", record.path("lang").asText());
        assertTrue(
                record.path("statements").isEmpty() && record.path("countries").isEmpty());
    }

    @Test
    void aDocumentIsGivenWithItsText() {
        JsonNode record = ServiceUnderTest.json(service.get("/documents/" + key));
        assertEquals(TEXT, record.path("text").asText());
        JsonNode quote = record.path("people").path(0).path("evidence").path(0);
        assertEquals(
                quote.path("quote").asText(),
                TEXT.substring(quote.path("start").asInt(), quote.path("end").asInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"})
    void graphsAreTheSameInEveryFormat(String mediaType) {
        for (String path :
                List.of("/documents/" + key, "/relationships/AZ-KZ", "/countries/AZ", "/people", "/statements")) {
            HttpResponse<String> answer = service.get(path, "Accept", mediaType);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith(mediaType), path);
            Model turtle = parse(service.get(path, "Accept", "text/turtle").body(), "text/turtle");
            assertFalse(turtle.isEmpty(), path);
            assertTrue(parse(answer.body(), mediaType).isIsomorphicWith(turtle), path + " as " + mediaType);
        }
    }

    @Test
    void aFactIsProvedByItsSentence() {
        JsonNode statement = ServiceUnderTest.json(service.get("/documents/" + key))
                .path("statements")
                .path(0);
        JsonNode fact = ServiceUnderTest.json(
                service.get("/facts/" + statement.path("fact").asText()));
        assertEquals("statement", fact.path("type").asText());
        assertEquals("priority", fact.path("roles").path("stance").asText());
        assertTrue(fact.path("verified").asBoolean());
        assertTrue(fact.path("confidence").asDouble() > 0
                && !fact.path("rule").asText().isEmpty());
        JsonNode evidence = fact.path("evidence").path(0);
        assertTrue(evidence.path("sentence")
                .asText()
                .contains(evidence.path("quote").asText()));
        assertEquals(
                "Bunu \"Report\"a müsahibəsində Azərbaycanın Qazaxıstandakı səfiri Rəşad Məmmədli deyib.",
                evidence.path("after").asText());
    }

    @Test
    void aFactAsAGraphHasSelectors() {
        JsonNode statement = ServiceUnderTest.json(service.get("/documents/" + key))
                .path("statements")
                .path(0);
        Model graph = parse(
                service.get("/facts/" + statement.path("fact").asText(), "Accept", "text/turtle")
                        .body(),
                "text/turtle");
        assertTrue(graph.contains(
                null, OA.exact, statement.path("evidence").path(0).path("quote").asText()));
        assertTrue(graph.contains(null, OA.prefix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZ",
                "kz",
                "KAZ",
                "Qazaxıstan",
                "Kazakhstan",
                "Казахстан",
                "Қазақстан",
                "Kazakistan",
                "QAZAXISTAN"
            })
    void aCountryIsKnownByCodeAndByNameInFiveLanguages(String name) {
        HttpResponse<String> answer = service.get("/countries/" + name);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("KZ", ServiceUnderTest.json(answer).path("code").asText());
    }

    @Test
    void aPairIsTheSameInEitherOrderAndByAnyName() {
        String pair = service.get("/relationships/AZ-KZ").body();
        assertEquals(pair, service.get("/relationships/KZ-AZ").body());
        assertEquals(pair, service.get("/relationships/Qazaxıstan-Azerbaijan").body());
        JsonNode glance = ServiceUnderTest.json(service.get("/relationships/AZ-KZ"));
        assertEquals(
                "Rəşad Məmmədli", glance.path("people").path(0).path("holder").asText());
        assertEquals(1, glance.path("sectors").path("trade").asInt());
        assertNotEquals(
                0,
                ServiceUnderTest.json(service.get("/relationships/KZ-AZ/statements"))
                        .path("total")
                        .asInt());
    }

    @Test
    void aNameWithAHyphenCanBePartOfAPair() {
        HttpResponse<String> answer = service.get("/relationships/Timor-Leste-Azerbaijan");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("together"), answer.body());
    }

    @Test
    void listsComeInPagesWithTotalAndNext() {
        JsonNode page = ServiceUnderTest.json(service.get("/documents?limit=1"));
        int total = page.path("total").asInt();
        assertTrue(total >= 1);
        assertEquals(1, page.path("items").size());
        String next = page.path("next").asText();
        assertEquals(total == 1 ? "" : "/documents?limit=1&offset=1", next);
        assertTrue(ServiceUnderTest.json(service.get("/documents?offset=" + total))
                .path("items")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries",
                "/relationships",
                "/people",
                "/organizations",
                "/initiatives",
                "/statements",
                "/commitments",
                "/figures",
                "/events",
                "/documents"
            })
    void everyListAnswers(String path) {
        HttpResponse<String> answer = service.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(ServiceUnderTest.json(answer).path("items").isArray());
    }

    @Test
    void listsAreFiltered() {
        assertEquals(
                1,
                ServiceUnderTest.json(service.get("/statements?stance=priority&state=Qazaxıstan&sector=trade"))
                        .path("total")
                        .asInt());
        assertEquals(
                0,
                ServiceUnderTest.json(service.get("/statements?stance=concern"))
                        .path("total")
                        .asInt());
    }

    @Test
    void theContractNamesEveryPath() {
        HttpResponse<String> answer = service.get("/openapi.yml");
        assertEquals(
                "application/yaml", answer.headers().firstValue("Content-Type").orElseThrow());
        for (String path : List.of(
                "/documents",
                "/documents/{id}",
                "/countries",
                "/countries/{country}",
                "/relationships",
                "/relationships/{pair}",
                "/people",
                "/initiatives",
                "/statements",
                "/commitments",
                "/facts/{id}",
                "/id/{kind}/{key}",
                "/sparql",
                "/openapi.yml",
                "/health")) {
            assertTrue(answer.body().contains("\n  " + path + ":"), path + " is not in the contract");
        }
    }

    @Test
    void healthAsksTheStore() {
        JsonNode health = ServiceUnderTest.json(service.get("/health"));
        assertEquals("UP", health.path("status").asText());
        assertTrue(health.path("storeRevision").asLong() > 0);
    }

    private static Model parse(String text, String mediaType) {
        Model model = ModelFactory.createDefaultModel();
        Lang lang = org.apache.jena.riot.RDFLanguages.contentTypeToLang(mediaType);
        RDFParser.fromString(text, lang).parse(model);
        return model;
    }
}
