package org.elchi.view.sparql;

import io.micronaut.core.io.buffer.ReadBuffer;
import io.micronaut.core.io.buffer.ReadBufferFactory;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A body that goes out as its bytes come in, whatever its media type: Micronaut itself would make a JSON array of a stream of
 * JSON.
 *
 * @param whole the bytes, where all are there; else null
 * @param bytes read once; when it ends with an error, the connection is broken off
 */
record Streamed(byte @Nullable [] whole, Flux<byte[]> bytes) {

    /** Bytes that are all there. */
    static Streamed of(byte[] whole) {
        return new Streamed(whole, Flux.just(whole));
    }

    /** Bytes that are still to come. */
    static Streamed of(Flux<byte[]> bytes) {
        return new Streamed(null, bytes);
    }

    /** Passes the bytes on as they are; safe for use by several threads. */
    @Singleton
    @Produces(MediaType.ALL)
    static final class Writer implements ResponseBodyWriter<Streamed> {
        @Override
        public CloseableByteBody writePiece(
                ByteBodyFactory bodies,
                HttpRequest<?> request,
                HttpResponse<?> response,
                Argument<Streamed> type,
                MediaType mediaType,
                Streamed streamed) {
            byte[] whole = streamed.whole();
            if (whole != null) {
                return bodies.adapt(whole);
            }
            ReadBufferFactory buffers = bodies.readBufferFactory();
            Flux<ReadBuffer> pieces = streamed.bytes().map(buffers::adapt);
            return bodies.adapt(pieces);
        }

        @Override
        public void writeTo(
                Argument<Streamed> type,
                MediaType mediaType,
                Streamed streamed,
                MutableHeaders headers,
                OutputStream stream) {
            throw new UnsupportedOperationException("a stream is only written as the body of a response");
        }
    }
}
