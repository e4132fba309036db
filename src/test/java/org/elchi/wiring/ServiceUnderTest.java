package org.elchi.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.store.StoreLocation;

/** The whole service on a free port, with a TDB2 store in a directory, and a client of it. */
public final class ServiceUnderTest implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Service service;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServiceUnderTest(Service service) {
        this.service = service;
    }

    public static ServiceUnderTest in(Path directory) {
        return new ServiceUnderTest(Service.start(House.open(Settings.of(new StoreLocation.Directory(directory))), 0));
    }

    public Service service() {
        return service;
    }

    /** Stores a text and gives its record. */
    public JsonNode add(String text) {
        return json(post("/documents", "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).build());
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
    }

    public HttpResponse<String> post(String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send((contentType.isEmpty() ? request : request.header("Content-Type", contentType)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        String ascii = Stream.of(path.split("(?<=[/?=&])|(?=[/?=&])", -1))
                .map(part -> part.matches("[\\x21-\\x7e]*") ? part : URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + ascii));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
        }
    }

    /** What changes whenever anything in the store does: the number of commits, and of triples in all graphs. */
    public String stateOfStore() {
        String query =
                URLEncoder.encode("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }", StandardCharsets.UTF_8);
        String count = get("/sparql?query=" + query, "Accept", "text/csv").body();
        return service.house().store().revision() + " commits, " + count.strip();
    }

    @Override
    public void close() {
        service.close();
    }
}
