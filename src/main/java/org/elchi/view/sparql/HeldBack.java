package org.elchi.view.sparql;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Holds the beginning of a stream back, until it has ended or grown beyond a limit. While it is held, another answer can still
 * be given in its place.
 */
final class HeldBack implements Subscriber<byte[]> {
    /**
     * What there is when the holding ends.
     *
     * @param whole all of it; null where it grew beyond the limit
     * @param stream all of it, the rest as it comes, to be read once
     */
    record Beginning(byte @Nullable [] whole, Flux<byte[]> stream) {}

    private final MonoSink<Beginning> sink;
    private final int limit;
    private final List<byte[]> held = new ArrayList<>();
    private long size;
    private boolean released;
    private @Nullable Subscription source;
    private @Nullable Subscriber<? super byte[]> reader;
    private @Nullable Runnable ending;

    private HeldBack(MonoSink<Beginning> sink, int limit) {
        this.sink = sink;
        this.limit = limit;
    }

    /**
     * Reads the beginning of a stream.
     *
     * @param limit in bytes
     */
    static Mono<Beginning> of(Publisher<byte[]> stream, int limit) {
        return Mono.create(sink -> stream.subscribe(new HeldBack(sink, limit)));
    }

    @Override
    public synchronized void onSubscribe(Subscription subscription) {
        source = subscription;
        sink.onCancel(subscription::cancel);
        subscription.request(1);
    }

    @Override
    public synchronized void onNext(byte[] chunk) {
        if (reader != null) {
            reader.onNext(chunk);
            return;
        }
        held.add(chunk);
        size += chunk.length;
        if (size <= limit && source != null) {
            source.request(1);
        } else {
            // nothing more is asked for until somebody reads, so nothing more comes in between
            released = true;
            Publisher<byte[]> rest = this::readRest;
            sink.success(new Beginning(null, Flux.concat(Flux.fromIterable(held), rest)));
        }
    }

    @Override
    public synchronized void onError(Throwable fault) {
        if (released) {
            end(() -> getReader().onError(fault));
        } else {
            sink.error(fault);
        }
    }

    @Override
    public synchronized void onComplete() {
        if (released) {
            end(() -> getReader().onComplete());
        } else {
            byte[] whole = join();
            sink.success(new Beginning(whole, Flux.just(whole)));
        }
    }

    private synchronized void readRest(Subscriber<? super byte[]> subscriber) {
        reader = subscriber;
        if (source != null) {
            subscriber.onSubscribe(source);
        }
        if (ending != null) {
            ending.run();
        }
    }

    private void end(Runnable how) {
        if (reader != null) {
            how.run();
        } else {
            ending = how;
        }
    }

    private Subscriber<? super byte[]> getReader() {
        if (reader == null) {
            throw new IllegalStateException("the rest ended before anybody read it");
        }
        return reader;
    }

    private byte[] join() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) size);
        held.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
