package org.elchi.view.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.elchi.wiring.ServiceUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bad input is answered as a problem that says how to mend it, and changes nothing in the store. */
class BadInputTest {
    private static ServiceUnderTest service;

    private String before = "";

    @BeforeAll
    static void start(@TempDir Path directory) {
        service = ServiceUnderTest.in(directory);
        service.add("Azərbaycan və Qazaxıstan ticarət haqqında danışıblar.");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void remember() {
        before = service.stateOfStore();
    }

    @AfterEach
    void nothingHasChanged() {
        assertEquals(before, service.stateOfStore());
    }

    @Test
    void anEmptyBody() {
        assertProblem(400, "empty-body", post("text/plain", new byte[0]));
        assertProblem(400, "empty-body", post("text/plain", " \n ".getBytes(StandardCharsets.UTF_8)));
        assertProblem(400, "empty-body", post("application/json", "{\"text\":\"\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBodyOfThirtyMegabytes() throws IOException {
        // by hand: the client must be able to read the answer while it is still sending
        int size = 30 * 1024 * 1024;
        try (Socket socket = new Socket("127.0.0.1", service.service().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /documents HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: " + size
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[64 * 1024];
            Arrays.fill(piece, (byte) 'a');
            try {
                for (int sent = 0; sent < size; sent += piece.length) {
                    out.write(piece);
                }
            } catch (IOException e) {
                // the service may hang up once it has answered
            }
            InputStream in = socket.getInputStream();
            String head = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", head);
        }
    }

    @Test
    void binary() {
        JsonNode problem = assertProblem(400, "binary-body", post("text/plain", new byte[] {'a', 1, 2, 'b'}));
        assertTrue(problem.path("detail").asText().contains("byte 1"), problem.toString());
    }

    @Test
    void brokenUtf8() {
        byte[] broken = {'S', (byte) 0xC9, '?', 'f'};
        assertProblem(400, "broken-encoding", post("text/plain;charset=utf-8", broken));
    }

    @Test
    void anUnknownCharset() {
        assertProblem(400, "unknown-charset", post("text/plain;charset=klingon", "a".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aWrongContentType() {
        assertProblem(415, "unsupported-media-type", post("image/png", new byte[] {1, 2, 3}));
        assertProblem(415, "unsupported-media-type", post("", "Salam".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jsonThatSaysAThingTwiceOrInAnotherType() {
        for (String body : new String[] {"{\"text\":\"x\",\"text\":\"y\"}", "{\"text\":5}", "[1]", "{\"txt\":\"a\"}"}) {
            JsonNode problem = assertProblem(
                    400, "malformed-json", post("application/json", body.getBytes(StandardCharsets.UTF_8)));
            assertFalse(problem.path("detail").asText().contains("org.elchi"), problem.toString());
        }
    }

    @Test
    void aPathThatIsNoUri() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.service().address().getPort())) {
            socket.getOutputStream()
                    .write("GET /documents/%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 400", head);
        }
    }

    @Test
    void malformedJsonWithLineAndColumn() {
        byte[] body = "{\n  \"text\": \"a\",,\n}".getBytes(StandardCharsets.UTF_8);
        JsonNode problem = assertProblem(400, "malformed-json", post("application/json", body));
        assertEquals(2, problem.path("line").asInt());
        assertEquals(15, problem.path("column").asInt());
    }

    @Test
    void jsonOfAnotherShape() {
        assertProblem(400, "malformed-json", post("application/json", "[1]".getBytes(StandardCharsets.UTF_8)));
        assertProblem(400, "malformed-json", post("application/json", "null".getBytes(StandardCharsets.UTF_8)));
        assertProblem(
                400, "malformed-json", post("application/json", "{\"txt\":\"a\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anOriginThatIsNone() {
        for (String origin : new String[] {"\"published\":\"gestern\"", "\"url\":\"no url\"", "\"lang\":\"?\""}) {
            byte[] body = ("{\"text\":\"Salam\"," + origin + "}").getBytes(StandardCharsets.UTF_8);
            assertProblem(400, "bad-origin", post("application/json", body));
        }
    }

    @Test
    void aFormatThatIsNotToBeHadStoresNothing() {
        HttpResponse<String> answer = service.post(
                "/documents", "text/plain", "Yeni sənəd.".getBytes(StandardCharsets.UTF_8), "Accept", "image/png");
        assertProblem(406, "not-acceptable", answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/countries/Atlantis, 404, unknown-country",
        "/countries/Qazaxstan, 404, unknown-country",
        "/relationships/AZ-Atlantis, 404, unknown-country",
        "/relationships/AZ-AZ, 400, same-country-twice",
        "/relationships/AZ-Azerbaijan, 400, same-country-twice",
        "/relationships/AZ, 400, bad-parameter",
        "/relationships/AZ-KZ/secrets, 404, not-found",
        "/relationships/FR-TV, 404, not-found",
        "/documents/nothing, 404, not-found",
        "/documents/aaaaaaaaaaaaaaaaaaaa, 404, not-found",
        "/facts/aaaaaaaaaaaaaaaaaaaa.x, 404, not-found",
        "/facts/x, 404, not-found",
        "/id/dragon/x, 404, not-found",
        "/things/person/nobody-x, 404, not-found",
        "/nothing, 404, not-found",
        "/documents?limit=0, 400, bad-parameter",
        "/documents?limit=1001, 400, bad-parameter",
        "/documents?offset=-1, 400, bad-parameter",
        "/documents?limit=many, 400, bad-parameter",
        "/statements?colour=red, 400, bad-parameter",
        "/statements?state=Atlantis, 404, unknown-country",
        "/commitments?before=tomorrow, 400, bad-parameter",
    })
    void anAddressThatIsNone(String path, int status, String type) {
        assertProblem(status, type, service.get(path));
    }

    @Test
    void anUnknownCountryIsAnsweredWithThoseThatMayBeMeant() {
        JsonNode problem = ServiceUnderTest.json(service.get("/countries/Qazaxstan"));
        assertEquals("KZ", problem.path("suggestions").path(0).path("code").asText());
    }

    @Test
    void aMethodThatAPathDoesNotTake() {
        HttpResponse<String> answer = service.delete("/countries");
        assertProblem(405, "method-not-allowed", answer);
        assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
    }

    private static HttpResponse<String> post(String contentType, byte[] body) {
        return service.post("/documents", contentType, body);
    }

    private static JsonNode assertProblem(int status, String type, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                answer.body());
        JsonNode problem = ServiceUnderTest.json(answer);
        assertEquals(
                "https://w3id.org/elchi/problem/" + type, problem.path("type").asText());
        assertEquals(status, problem.path("status").asInt());
        assertFalse(problem.path("title").asText().isEmpty());
        assertFalse(problem.path("detail").asText().isEmpty());
        assertFalse(answer.body().contains("Exception") || answer.body().contains("\\tat "), answer.body());
        return problem;
    }
}
