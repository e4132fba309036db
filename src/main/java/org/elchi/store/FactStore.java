package org.elchi.store;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdfconnection.Isolation;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.UpdateExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateSendMode;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps named graphs. Several of them change as one, a query without GRAPH sees the union of all, and what is read is a copy:
 * so it is in a directory and in a remote store alike. Writes that come in together are committed together, and an
 * answer waits for its commit. Safe for use by any number of threads.
 */
public final class FactStore implements AutoCloseable {
    private static final Query GRAPH =
            QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?graph { ?s ?p ?o } }");
    private static final Query REVISION = QueryFactory.create("SELECT ?revision WHERE { GRAPH <"
            + UpdateRequests.REVISION + "> { ?store <https://schema.org/version> ?revision } }");

    private final RDFLink link;
    private final StoreSettings settings;
    private final StoreErrors errors;
    private final Resources resources;
    private final GroupedWriter writer;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What belongs to one kind of location: null where it does not. */
    private record Resources(
            @Nullable EmbeddedFuseki fuseki,
            @Nullable DirectoryLock lock,
            StoreLocation.@Nullable Remote remote,
            @Nullable Path temporary) {}

    private FactStore(RDFLink link, StoreSettings settings, String location, Resources resources) {
        this.link = link;
        this.settings = settings;
        this.errors = new StoreErrors(location);
        this.resources = resources;
        this.writer = new GroupedWriter(this::commit, settings.queueCapacity(), settings.groupSize());
    }

    /** A store among the temporary files, without a server. */
    public static FactStore temporary() {
        return open(StoreLocation.temporary(), StoreSettings.DEFAULTS.withoutServer());
    }

    /**
     * Opens a store.
     *
     * @throws DirectoryInUseException when another store holds the directory
     * @throws PortInUseException when the port of the embedded Fuseki is taken
     * @throws StoreException when the directory cannot be used
     */
    public static FactStore open(StoreLocation location, StoreSettings settings) {
        if (location instanceof StoreLocation.Remote remote) {
            return openRemote(remote, settings);
        }
        if (location instanceof StoreLocation.Directory directory) {
            return openDirectory(directory.path(), settings, false);
        }
        // Not TDB2 in memory: there, under load, one graph in some thousands is no longer found by its name once it is
        // committed.
        return openDirectory(temporaryDirectory(), settings, true);
    }

    private static FactStore openDirectory(Path directory, StoreSettings settings, boolean temporary) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            EmbeddedFuseki fuseki = EmbeddedFuseki.open(directory.resolve("tdb2"), settings.serverPort());
            RDFLink link = RDFLinkFactory.connect(fuseki.dataset(), Isolation.COPY);
            Resources resources = new Resources(fuseki, lock, null, temporary ? directory : null);
            return new FactStore(link, settings, "the store in '" + directory + "'", resources);
        } catch (RuntimeException | Error e) {
            lock.close();
            if (temporary) {
                IOX.deleteAll(directory);
            }
            throw e;
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("elchi-");
        } catch (IOException e) {
            throw new StoreException("no directory can be made among the temporary files (" + e + ")", e);
        }
    }

    private static FactStore openRemote(StoreLocation.Remote remote, StoreSettings settings) {
        RDFLink link = RDFLinkFactory.newBuilder(remote.dataset().toString())
                .queryEndpoint(remote.endpoint("sparql").toString())
                .gspEndpoint(remote.endpoint("get").toString())
                .updateEndpoint(remote.endpoint("update").toString())
                .querySendMode(QuerySendMode.asPost) // bound values can be longer than an address may be
                .updateSendMode(UpdateSendMode.asPost)
                .parseCheckSPARQL(false) // queries and updates come here as parsed objects
                .build();
        return new FactStore(
                link, settings, "the store at " + remote.dataset(), new Resources(null, null, remote, null));
    }

    /**
     * Hands a change in; it is committed with what else has come in. What depends on the future runs on the writing thread:
     * it must be short and not write itself.
     *
     * @return completes after the commit, or with a {@link StoreException}; then nothing of the change is stored
     * @throws StoreException when the store is closed or the thread is interrupted
     */
    public CompletableFuture<Void> submit(Change change) {
        return writer.submit(change);
    }

    /**
     * Writes a change and waits for its commit.
     *
     * @throws StoreException when it could not be written; then nothing of it is stored
     */
    public void write(Change change) {
        try {
            submit(change).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Asks a SELECT query and hands on each row as it comes.
     *
     * @param bindings values for variables of the query, put in their place
     * @throws QueryTimeoutException when it takes too long
     */
    public void select(Query query, Map<String, Node> bindings, Consumer<Binding> rows) {
        read(query, bindings, exec -> {
            RowSet result = exec.select();
            result.forEachRemaining(rows);
            return result;
        });
    }

    /** Asks a SELECT query whose result is known to be small. */
    public List<Binding> select(Query query, Map<String, Node> bindings) {
        List<Binding> rows = new ArrayList<>();
        select(query, bindings, rows::add);
        return rows;
    }

    /** Asks a CONSTRUCT or a DESCRIBE query. */
    public Graph construct(Query query, Map<String, Node> bindings) {
        return read(query, bindings, exec -> query.isDescribeType() ? exec.describe() : exec.construct());
    }

    /** Asks an ASK query. */
    public boolean ask(Query query, Map<String, Node> bindings) {
        return read(query, bindings, QueryExec::ask);
    }

    /** A copy of one graph; empty where there is none of that name, or it holds nothing. */
    public Optional<Graph> findGraph(Node name) {
        // Looked up in process rather than asked for: every document that comes in is looked for first.
        Graph graph =
                link.isRemote() ? construct(GRAPH, Map.of("graph", name)) : errors.translating(() -> link.get(name));
        return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
    }

    /** How many groups of changes were ever committed; grows with each, and is kept with the data. */
    public long revision() {
        List<Binding> rows = select(REVISION, Map.of());
        return rows.isEmpty() ? 0 : ((Number) rows.get(0).get("revision").getLiteralValue()).longValue();
    }

    /** Where Fuseki answers SPARQL queries; empty for a store without a server. */
    public Optional<URI> findQueryEndpoint() {
        return findEndpoint("sparql");
    }

    /** Lets others who want this store's directory know where they can go through this process instead. */
    public void announce(URI service) {
        DirectoryLock lock = resources.lock();
        if (lock != null) {
            lock.announce(service);
        }
    }

    /** Takes nothing more in, commits what waits, and lets the location go. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        writer.close();
        link.close();
        EmbeddedFuseki fuseki = resources.fuseki();
        if (fuseki != null) {
            fuseki.close();
        }
        DirectoryLock lock = resources.lock();
        if (lock != null) {
            lock.close();
        }
        Path temporary = resources.temporary();
        if (temporary != null) {
            IOX.deleteAll(temporary);
        }
    }

    private Optional<URI> findEndpoint(String name) {
        StoreLocation.Remote remote = resources.remote();
        if (remote != null) {
            return Optional.of(remote.endpoint(name));
        }
        EmbeddedFuseki fuseki = resources.fuseki();
        return fuseki == null ? Optional.empty() : fuseki.findEndpoint(name);
    }

    /** Sends the name and password along at once, rather than after a refusal that would cost the whole body twice. */
    private void withCredentials(Consumer<String> setHeader) {
        StoreLocation.Remote remote = resources.remote();
        StoreLocation.Credentials credentials = remote == null ? null : remote.credentials();
        if (credentials != null) {
            byte[] pair = (credentials.user() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8);
            setHeader.accept("Basic " + Base64.getEncoder().encodeToString(pair));
        }
    }

    private void commit(List<Change> changes) {
        update(UpdateRequests.of(changes));
    }

    /** Carries out a request as one: in process in one transaction, which is aborted when any part of it fails. */
    void update(UpdateRequest request) {
        errors.translating(() -> {
            if (link.isRemote()) {
                UpdateExecBuilder update = link.newUpdate().update(request);
                if (update instanceof UpdateExecHTTPBuilder http) {
                    withCredentials(header -> http.httpHeader("Authorization", header));
                }
                update.execute();
            } else {
                link.update(request);
            }
            return true;
        });
    }

    private <T> T read(Query query, Map<String, Node> bindings, Function<QueryExec, T> ask) {
        Supplier<T> reading = () -> {
            QueryExecBuilder builder =
                    link.newQuery().query(query).timeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS);
            bindings.forEach((name, node) -> builder.substitution(Var.alloc(name), node));
            if (builder instanceof QueryExecHTTPBuilder http) {
                withCredentials(header -> http.httpHeader("Authorization", header));
            } else {
                // Else the configured limit for the first row would hold, however short ours for the whole is.
                builder.initialTimeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS);
            }
            try (QueryExec exec = builder.build()) {
                return ask.apply(exec);
            }
        };
        return errors.translating(() -> link.isRemote() ? reading.get() : link.calculateRead(reading::get));
    }
}
