package org.elchi.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.elchi.ingest.BatchSummary;
import org.elchi.source.Document;
import org.elchi.store.StoreLocation;
import org.elchi.wiring.House;
import org.elchi.wiring.Samples;
import org.elchi.wiring.Service;
import org.elchi.wiring.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elchi serve}: runs the service until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Runs the service on 127.0.0.1 until it gets SIGTERM or Ctrl-C. Its data stay in the data directory.")
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to serve on, 0 for any free one; 8080 if none is named.")
    private int port;

    @Option(names = "--samples", description = "Loads the sample statements that come with Elchi.")
    private boolean samples;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "port " + port + " is none; give one from 1 to 65535, or 0 for any free one");
        }
        Service service = Service.start(House.open(Settings.of(store.location())), port);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            service.close();
                            stopped.countDown();
                        },
                        "stop"));
        if (samples) {
            loadSamples(service.house());
        }
        sayWhere(service);
        stopped.await();
        return 0;
    }

    private void loadSamples(House house) {
        List<Document> documents = Samples.load(house.reading().text());
        BatchSummary summary = house.ingestion().ingestAll(documents.stream(), result -> {
            RuntimeException error = result.error();
            if (error != null) {
                spec.commandLine()
                        .getErr()
                        .println("elchi: sample " + (result.index() + 1) + ": " + error.getMessage());
            }
        });
        spec.commandLine()
                .getErr()
                .println("elchi: samples: " + summary.created() + " new, " + summary.unchanged() + " there already");
    }

    private void sayWhere(Service service) {
        PrintWriter err = spec.commandLine().getErr();
        URI at = service.address();
        err.println("Elchi serves at " + at + " from "
                + describe(service.house().settings().location()));
        err.println("  documents      " + at + "/documents");
        err.println("  pairs          " + at + "/relationships");
        err.println("  SPARQL         " + at + "/sparql");
        err.println("  the contract   " + at + "/openapi.yml");
        err.println("Stop it with Ctrl-C.");
        err.flush();
    }

    private static String describe(StoreLocation location) {
        if (location instanceof StoreLocation.Directory directory) {
            return "the data directory " + directory.path().toAbsolutePath().normalize();
        }
        if (location instanceof StoreLocation.Remote remote) {
            return "the Fuseki at " + remote.dataset();
        }
        return "memory";
    }
}
