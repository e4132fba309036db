package org.elchi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.elchi.ingest.BatchResult;
import org.elchi.ingest.Ingested;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;
import org.elchi.source.UnreadableSource;
import org.elchi.store.DirectoryInUseException;
import org.elchi.wiring.House;
import org.elchi.wiring.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elchi ingest}: reads files and stores what they say. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Reads texts and stores what they say, through the running service where one holds the data directory."
                        + " Prints for each: created, replaced or unchanged, its id, its file.")
final class IngestCommand implements Callable<Integer> {
    /** How often progress is told, in documents. */
    private static final int PROGRESS = 1_000;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Plain text files; of directories, all *.txt below.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    private final List<Path> sent = new ArrayList<>();
    private int stored;
    private int failed;

    @Override
    public Integer call() throws IOException {
        Origin said = origin.origin();
        List<Path> files = SourceFiles.listUnder(paths);
        try (House house = House.open(Settings.of(store.location()).withoutServer())) {
            house.ingestion().ingestAll(documents(files, said, house.reading().text()), this::tell);
        } catch (DirectoryInUseException e) {
            URI service = e.findService().orElseThrow(() -> e);
            err().println("elchi: through the service at " + service);
            RunningService running = new RunningService(service);
            documents(files, said, new TextReader()).forEach(document -> send(running, document));
        }
        err().println("elchi: stored " + stored + " of " + (stored + failed) + " documents");
        return failed == 0 ? 0 : CommandLineElchi.FAILED;
    }

    /** Read one by one as they are asked for, so that an archive need not fit into memory. */
    private Stream<Document> documents(List<Path> files, Origin said, TextReader reader) {
        return files.stream().flatMap(file -> {
            try {
                Document document = new Document(reader.read(Files.readAllBytes(file), null), said);
                sent.add(file);
                return Stream.of(document);
            } catch (IOException | UnreadableSource e) {
                fail(SourceFiles.explain(file, e));
                return Stream.empty();
            }
        });
    }

    private void tell(BatchResult result) {
        Path file = sent.get((int) result.index());
        Ingested ingested = result.ingested();
        if (ingested == null) {
            fail(file + ": "
                    + (result.error() == null ? "not stored" : result.error().getMessage()));
        } else {
            succeed(
                    ingested.outcome().name().toLowerCase(Locale.ROOT),
                    ingested.record().info().key(),
                    file);
        }
    }

    private void send(RunningService running, Document document) {
        Path file = sent.get(sent.size() - 1);
        try {
            RunningService.Stored answer = running.add(document);
            succeed(answer.outcome(), answer.key(), file);
        } catch (IOException e) {
            fail(file + ": " + e.getMessage());
        }
    }

    private void succeed(String outcome, String key, Path file) {
        stored++;
        spec.commandLine().getOut().println(outcome + "\t" + key + "\t" + file);
        if (stored % PROGRESS == 0) {
            err().println("elchi: " + stored + " documents so far");
        }
    }

    private void fail(String message) {
        failed++;
        err().println("elchi: " + message);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
