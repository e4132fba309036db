package org.elchi.wiring;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.net.URI;
import java.util.Map;

/** The service: a {@link House} behind an HTTP server. Safe for use by several threads. */
public final class Service implements AutoCloseable {
    private final House house;
    private final EmbeddedServer server;

    private Service(House house, EmbeddedServer server) {
        this.house = house;
        this.server = server;
    }

    /**
     * Starts to serve, and says in the data directory where.
     *
     * @param house taken over: closed with the service, and when it does not start
     * @param port of the address that the configuration names, 127.0.0.1 unless it is changed; 0 for any free one
     * @throws PortTakenException when the port is taken
     */
    public static Service start(House house, int port) {
        ApplicationContext context = null;
        try {
            context = ApplicationContext.builder()
                    .singletons(
                            house,
                            house.settings(),
                            house.store(),
                            house.ingestion(),
                            house.views(),
                            house.reading().reference(),
                            house.reading().graphs(),
                            house.reading().json(),
                            house.reading().text())
                    // -1 is Micronaut's word for any free port
                    .properties(Map.of("micronaut.server.port", port == 0 ? -1 : port))
                    .banner(false)
                    .start();
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            house.store().announce(server.getURI());
            return new Service(house, server);
        } catch (RuntimeException | Error e) {
            if (context != null) {
                context.close();
            }
            house.close();
            if (e instanceof ServerStartupException && hasCause(e, BindException.class)) {
                throw new PortTakenException(port, e);
            }
            throw e;
        }
    }

    /** Where it serves. */
    public URI address() {
        return server.getURI();
    }

    /** The parts behind it. */
    public House house() {
        return house;
    }

    /** Ends what is being answered, then closes the store. */
    @Override
    public void close() {
        server.getApplicationContext().close();
        house.close();
    }

    private static boolean hasCause(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
