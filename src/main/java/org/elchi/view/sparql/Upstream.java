package org.elchi.view.sparql;

import io.micronaut.core.io.buffer.ByteArrayBufferFactory;
import io.micronaut.http.ByteBodyHttpResponse;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.client.RawHttpClient;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.store.FactStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The Fuseki behind {@code /sparql}. Its answers are streamed; their beginning is held back, so that a fault which shows early
 * is still answered as a problem. One that shows later breaks the connection: half a result never ends like a whole one. Safe
 * for use by any number of threads.
 */
@Singleton
final class Upstream {
    private static final Logger LOG = LoggerFactory.getLogger(Upstream.class);

    /** Bytes: holds most results as a whole, and a hundred of them at once in a tenth of a small heap. */
    private static final int HELD = 1 << 20;

    private static final String TOO_LONG =
            "The query was broken off when its time was up. Narrow it, or give it a LIMIT; nothing of its result is given.";

    private final RawHttpClient client;
    private final ByteBodyFactory bodies = ByteBodyFactory.createDefault(ByteArrayBufferFactory.INSTANCE);
    private final FactStore store;

    Upstream(RawHttpClient client, FactStore store) {
        this.client = client;
        this.store = store;
    }

    /**
     * Passes a query on.
     *
     * @param rawQuery the query string as it came; null for none
     * @param contentType of the body, null for a GET
     * @param body as it came, null for a GET
     */
    Mono<HttpResponse<Streamed>> ask(
            HttpRequest<?> request, @Nullable String rawQuery, @Nullable String contentType, byte @Nullable [] body) {
        URI endpoint = store.findQueryEndpoint()
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.STORE_AWAY,
                        "This service runs without a Fuseki; start it with --data or --fuseki."));
        URI address = rawQuery == null ? endpoint : URI.create(endpoint + "?" + rawQuery);
        MutableHttpRequest<?> asked = body == null
                ? HttpRequest.GET(address)
                : HttpRequest.POST(address, body).header(HttpHeaders.CONTENT_TYPE, contentType);
        String accept = String.join(", ", request.getHeaders().getAll(HttpHeaders.ACCEPT));
        if (!accept.isEmpty()) {
            asked.header(HttpHeaders.ACCEPT, accept);
        }
        CloseableByteBody sent = body == null ? null : bodies.adapt(body);
        return Mono.from(client.exchange(asked, sent, null))
                .onErrorMap(HttpClientException.class, e -> away(endpoint, e))
                .flatMap(response -> answer((ByteBodyHttpResponse<?>) response));
    }

    private Mono<HttpResponse<Streamed>> answer(ByteBodyHttpResponse<?> response) {
        return HeldBack.of(response.byteBody().toByteArrayPublisher(), HELD).map(beginning -> {
            byte[] whole = beginning.whole();
            if (response.code() >= 400) {
                throw refused(response.code(), whole == null ? "" : new String(whole, StandardCharsets.UTF_8));
            }
            if (whole == null) {
                return succeed(response, Streamed.of(unlessGivenUp(beginning.stream())));
            }
            Tail tail = new Tail();
            tail.add(whole);
            if (tail.isGivenUp()) {
                throw new RequestRefused(ProblemType.TIMEOUT, TOO_LONG);
            }
            return succeed(response, Streamed.of(whole));
        });
    }

    private static MutableHttpResponse<Streamed> succeed(HttpResponse<?> response, Streamed body) {
        MutableHttpResponse<Streamed> answer =
                HttpResponse.<Streamed>status(response.status()).body(body);
        String type = response.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        return type == null ? answer : answer.header(HttpHeaders.CONTENT_TYPE, type);
    }

    private static Flux<byte[]> unlessGivenUp(Flux<byte[]> stream) {
        return Flux.defer(() -> {
            Tail tail = new Tail();
            return stream.doOnNext(tail::add).concatWith(Flux.defer(() -> {
                if (tail.isGivenUp()) {
                    LOG.warn("a query ran out of time in the middle of its result; its connection is broken off");
                    return Flux.error(new RequestRefused(ProblemType.TIMEOUT, TOO_LONG));
                }
                return Flux.empty();
            }));
        });
    }

    private static RequestRefused refused(int status, String said) {
        String what = said.strip().lines().findFirst().orElse("no reason was given");
        return switch (status) {
            case 400 -> new RequestRefused(ProblemType.MALFORMED_QUERY, what);
            case 406 ->
                new RequestRefused(ProblemType.NOT_ACCEPTABLE, "The store gives none of these formats: " + what);
            case 503 -> new RequestRefused(ProblemType.TIMEOUT, TOO_LONG);
            default -> new RequestRefused(ProblemType.UPSTREAM_FAULT, "The store answered " + status + ": " + what);
        };
    }

    private static RequestRefused away(URI endpoint, HttpClientException fault) {
        if (fault instanceof ReadTimeoutException) {
            return new RequestRefused(ProblemType.TIMEOUT, TOO_LONG);
        }
        LOG.warn("the store at {} cannot be reached: {}", endpoint, fault.getMessage());
        return new RequestRefused(
                ProblemType.STORE_AWAY, "The store at " + endpoint + " does not answer. Try again when it is back.");
    }
}
