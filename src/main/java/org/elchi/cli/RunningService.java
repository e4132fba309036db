package org.elchi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.elchi.source.Document;
import org.elchi.source.Origin;

/** The service that holds the data directory, as its client. Used by one thread. */
final class RunningService {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI service;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningService(URI service) {
        this.service = service;
    }

    /**
     * What became of a document.
     *
     * @param outcome {@code created}, or {@code unchanged} where it, or a version of it, was there before
     * @param key its id
     */
    record Stored(String outcome, String key) {}

    /**
     * Sends a document.
     *
     * @throws IOException when it is refused, with the reason, or the service does not answer
     */
    Stored add(Document document) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/documents"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(write(document))))
                .build();
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the service was at work");
        }
        if (answer.statusCode() >= 300) {
            JsonNode problem = MAPPER.readTree(answer.body());
            throw new IOException(problem.path("detail").asText("the service answered " + answer.statusCode()));
        }
        String location = answer.headers().firstValue("Location").orElse("");
        return new Stored(
                answer.statusCode() == 201 ? "created" : "unchanged",
                location.substring(location.lastIndexOf('/') + 1));
    }

    private static ObjectNode write(Document document) {
        Origin origin = document.origin();
        return MAPPER.createObjectNode()
                .put("text", document.text().value())
                .put("url", origin.url())
                .put("title", origin.title())
                .put("published", origin.published())
                .put("publisher", origin.publisher())
                .put("lang", origin.lang());
    }
}
