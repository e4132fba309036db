package org.elchi.view.sparql;

import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.elchi.store.FactStore;
import org.elchi.store.StoreLocation;
import org.elchi.store.StoreSettings;

/** A store elsewhere that ends its answers as Fuseki does when time is up, to the letter; and our endpoint before it. */
final class CutShort implements AutoCloseable {
    private static final String END = "\n##  Query cancelled due to timeout during execution   ##\n"
            + "##  ****          Incomplete results           ****   ##\n";

    private final HttpServer store;
    private final FactStore link;
    private final EmbeddedServer service;

    private CutShort(HttpServer store, FactStore link, EmbeddedServer service) {
        this.store = store;
        this.link = link;
        this.service = service;
    }

    static CutShort after(int rows) throws IOException {
        HttpServer store = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        store.createContext("/elchi/sparql", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/csv");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < rows; i++) {
                    out.write(("row " + i + "\n").getBytes(StandardCharsets.UTF_8));
                }
                out.write(END.getBytes(StandardCharsets.UTF_8));
            }
        });
        store.start();
        URI dataset = URI.create("http://127.0.0.1:" + store.getAddress().getPort() + "/elchi");
        FactStore link = FactStore.open(new StoreLocation.Remote(dataset, null), StoreSettings.DEFAULTS);
        EmbeddedServer service = ApplicationContext.builder()
                .singletons(link)
                .properties(Map.of("micronaut.server.port", -1))
                .banner(false)
                .start()
                .getBean(EmbeddedServer.class)
                .start();
        return new CutShort(store, link, service);
    }

    HttpResponse<String> ask() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.getURI().resolve("/sparql?query=ASK%7B%7D"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    void goAway() {
        store.stop(0);
    }

    @Override
    public void close() {
        service.getApplicationContext().close();
        link.close();
        store.stop(0);
    }
}
