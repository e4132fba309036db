package org.elchi.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import java.util.concurrent.CompletableFuture;

/**
 * The bytes of a request as they came, whatever its content type says: Micronaut's own reading would decode them first, and put
 * other characters in the place of broken ones. Stateless.
 */
public final class RequestBody {
    private RequestBody() {}

    /** All bytes, none for an empty body; fails when there are more than the server takes. */
    public static CompletableFuture<byte[]> read(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> sent)) {
            throw new IllegalStateException("only the requests of the server have a body: " + request.getClass());
        }
        return sent.byteBody().buffer().thenApply(RequestBody::take).toCompletableFuture();
    }

    private static byte[] take(CloseableAvailableByteBody body) {
        try (body) {
            return body.toByteArray();
        }
    }
}
