package org.elchi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The dataset, and the Fuseki before it, that {@code fuseki-config/elchi.ttl} describes, with our directory put in and
 * without the endpoints that write: this process writes in process. Listens on loopback only.
 */
final class EmbeddedFuseki implements AutoCloseable {
    private static final String CONFIGURATION = "/fuseki-config/elchi.ttl";
    private static final String NAME = "/elchi";
    private static final String FUSEKI = "http://jena.apache.org/fuseki#";
    private static final Set<String> READING = Set.of(FUSEKI + "query", FUSEKI + "gsp-r");

    private final FusekiServer server;
    private final DatasetGraph dataset;
    private final boolean serving;

    private EmbeddedFuseki(FusekiServer server, DatasetGraph dataset, boolean serving) {
        this.server = server;
        this.dataset = dataset;
        this.serving = serving;
    }

    /**
     * Opens the dataset and starts to serve it.
     *
     * @param directory where the data are kept
     * @param port loopback port, 0 for any free one, null for no server
     * @throws PortInUseException when the port is taken
     */
    static EmbeddedFuseki open(Path directory, @Nullable Integer port) {
        FusekiServer server = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .loopback(true)
                .port(port == null ? 0 : port)
                .parseConfig(configuration(directory))
                .build();
        DatasetGraph dataset =
                server.getDataAccessPointRegistry().get(NAME).getDataService().getDataset();
        EmbeddedFuseki fuseki = new EmbeddedFuseki(server, dataset, port != null);
        if (port != null) {
            fuseki.start(port);
        }
        return fuseki;
    }

    /** The dataset behind it. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** The address of an endpoint, empty when it does not serve. */
    Optional<URI> findEndpoint(String name) {
        return serving
                ? Optional.of(URI.create("http://127.0.0.1:" + server.getPort() + NAME + "/" + name))
                : Optional.empty();
    }

    @Override
    public void close() {
        if (serving) {
            server.stop();
        }
        dataset.close();
        // Without this the directory stays open, and locked, until the process ends.
        TDBInternal.expel(dataset, true);
    }

    private void start(int port) {
        try {
            server.start();
        } catch (FusekiException e) {
            TDBInternal.expel(dataset, true);
            throw hasCause(e, BindException.class)
                    ? new PortInUseException(port, e)
                    : new StoreException("the embedded Fuseki does not start: " + e.getMessage(), e);
        }
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return error.getMessage() != null && error.getMessage().contains("in use");
    }

    private static Model configuration(Path directory) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = EmbeddedFuseki.class.getResourceAsStream(CONFIGURATION)) {
            if (in == null) {
                throw new StoreException("the classpath lacks " + CONFIGURATION + "; build the project anew", null);
            }
            RDFDataMgr.read(model, in, "urn:x-elchi:fuseki-config", Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        putLocation(model, directory.toAbsolutePath().normalize().toString());
        leaveOutWriting(model);
        return model;
    }

    private static void putLocation(Model model, String location) {
        Property property = ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#location");
        List<Statement> placeholders =
                model.listStatements(null, property, (RDFNode) null).toList();
        if (placeholders.size() != 1) {
            throw new StoreException(
                    CONFIGURATION + " must say tdb2:location once, not " + placeholders.size() + " times", null);
        }
        placeholders.get(0).changeObject(location);
    }

    /** Endpoints whose operation only reads stay; so nothing that is added to the file later is published by oversight. */
    private static void leaveOutWriting(Model model) {
        Property endpoint = ResourceFactory.createProperty(FUSEKI, "endpoint");
        Property operation = ResourceFactory.createProperty(FUSEKI, "operation");
        for (Statement statement :
                model.listStatements(null, endpoint, (RDFNode) null).toList()) {
            Resource described = statement.getResource();
            Resource does = described.getPropertyResourceValue(operation);
            if (does == null || !READING.contains(does.getURI())) {
                model.removeAll(described, null, null);
                model.remove(statement);
            }
        }
        model.removeAll(null, ResourceFactory.createProperty(FUSEKI, "passwd"), null);
        model.removeAll(null, ResourceFactory.createProperty(FUSEKI, "auth"), null);
        model.removeAll(null, ResourceFactory.createProperty(FUSEKI, "realm"), null);
    }
}
