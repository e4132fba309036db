package org.elchi.store;

import static org.elchi.store.Graphs.filled;
import static org.elchi.store.Graphs.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

class EmbeddedFusekiTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void answersQueriesOverTheUnionAndTakesNoWrite() throws Exception {
        try (FactStore store = FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS)) {
            store.write(put("g", filled(3, "x")));
            URI sparql = store.findQueryEndpoint().orElseThrow();
            assertEquals("127.0.0.1", sparql.getHost());
            String found = get(sparql
                    + "?query=SELECT%20(COUNT(*)%20AS%20?n)%20%7B%20?s%20%3Chttps://example.org/p%3E%20?o%20%7D");
            assertTrue(found.contains(">3<"), found);

            String update = "update=DROP%20ALL";
            for (String endpoint : new String[] {"sparql", "update", "data", "get", ""}) {
                int status = send(sparql.resolve(endpoint), "POST", "application/x-www-form-urlencoded", update);
                assertTrue(status >= 400, endpoint + " answers " + status);
                int put =
                        send(sparql.resolve(endpoint + "?default"), "PUT", "text/turtle", "<urn:a> <urn:b> <urn:c> .");
                assertTrue(put >= 400, endpoint + " answers " + put);
            }
            assertEquals(1, Graphs.countGraphs(store));
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        try (FactStore store = FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS)) {
            int port = store.findQueryEndpoint().orElseThrow().getPort();
            PortInUseException e = assertThrows(
                    PortInUseException.class,
                    () -> FactStore.open(StoreLocation.temporary(), StoreSettings.DEFAULTS.withServerPort(port)));
            assertEquals(port, e.port());
            assertTrue(String.valueOf(e.getMessage()).contains("port " + port));
        }
    }

    @Test
    void callsNoOtherHostAndReadsNoFileForAQuery() {
        try (FactStore store = FactStore.temporary()) {
            assertTrue(store.findQueryEndpoint().isEmpty());
            var service = QueryFactory.create("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
            StoreException e = assertThrows(StoreException.class, () -> store.select(service, Map.of()));
            assertTrue(String.valueOf(e.getMessage()).contains("SERVICE"), e.getMessage());
            var file = QueryFactory.create("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }");
            assertEquals(0, store.select(file, Map.of()).size());
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int send(URI address, String method, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        // A connection of its own: a server that refuses a body may close the connection without reading it.
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
