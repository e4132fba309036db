package org.elchi.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.elchi.store.StoreLocation;
import org.elchi.wiring.House;
import org.elchi.wiring.Samples;
import org.elchi.wiring.Service;
import org.elchi.wiring.Settings;

/**
 * How much {@code /sparql} costs over asking the embedded Fuseki itself, on loopback: the samples are stored, then both are
 * asked by turns, so that what else the machine does weighs on both. Prints medians in milliseconds and their ratio.
 */
public final class SparqlProxyBenchmark {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 1_000;
    private static final List<String> QUERIES = List.of(
            "SELECT ?s WHERE { ?s a <https://w3id.org/elchi/ontology#Statement> } LIMIT 10",
            "SELECT * WHERE { ?s a <https://w3id.org/elchi/ontology#Statement> ; ?p ?o }",
            "SELECT * WHERE { ?s ?p ?o } LIMIT 5000");

    private SparqlProxyBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elchi-benchmark");
        try (Service service = Service.start(House.open(Settings.of(new StoreLocation.Directory(directory))), 0)) {
            service.house()
                    .ingestion()
                    .ingestAll(Samples.load(service.house().reading().text()).stream(), result -> {});
            URI direct = service.house().store().findQueryEndpoint().orElseThrow();
            URI proxied = service.address().resolve("/sparql");
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            for (String query : QUERIES) {
                measure(client, direct, proxied, query);
            }
        }
    }

    private static void measure(HttpClient client, URI direct, URI proxied, String query)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            ask(client, direct, query);
            ask(client, proxied, query);
        }
        long[] directly = new long[ROUNDS];
        long[] through = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            directly[i] = ask(client, direct, query);
            through[i] = ask(client, proxied, query);
        }
        Arrays.sort(directly);
        Arrays.sort(through);
        double one = directly[ROUNDS / 2] / 1e6;
        double other = through[ROUNDS / 2] / 1e6;
        System.out.printf(
                java.util.Locale.ROOT,
                "Fuseki %.2f ms, /sparql %.2f ms, ratio %.2f: %s%n",
                one,
                other,
                other / one,
                query);
    }

    private static long ask(HttpClient client, URI endpoint, String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "application/sparql-results+json")
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long time = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " from " + endpoint);
        }
        return time;
    }
}
