package org.elchi.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.elchi.source.Document;
import org.elchi.store.StoreLocation;
import org.elchi.wiring.House;
import org.elchi.wiring.Samples;
import org.elchi.wiring.Service;
import org.elchi.wiring.Settings;
import picocli.CommandLine.Command;

/**
 * {@code elchi rehearse}: starts the service on a directory that is thrown away, asks it a little, and ends. The launcher runs
 * it once to record which classes a start loads.
 */
@Command(
        name = "rehearse",
        hidden = true,
        description = "Runs the service for a moment, so that its start can be recorded.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PATHS = List.of(
            "/documents", "/countries/AZ", "/relationships", "/people", "/statements", "/openapi.yml", "/health");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("elchi-rehearsal");
        try (Service service = Service.start(House.open(Settings.of(new StoreLocation.Directory(directory))), 0)) {
            HttpClient client = HttpClient.newHttpClient();
            for (Document sample : Samples.load(service.house().reading().text())) {
                client.send(
                        HttpRequest.newBuilder(service.address().resolve("/documents"))
                                .header("Content-Type", "text/plain;charset=utf-8")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        sample.text().value(), StandardCharsets.UTF_8))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
            for (String path : PATHS) {
                get(client, service.address().resolve(path), "application/json");
            }
            get(client, service.address().resolve("/countries/AZ"), "text/turtle");
            get(client, service.address().resolve("/sparql?query=ASK%7B%7D"), "*/*");
        } finally {
            delete(directory);
        }
        return 0;
    }

    private static void get(HttpClient client, URI address, String accept) throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(address).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> below = Files.walk(directory)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
