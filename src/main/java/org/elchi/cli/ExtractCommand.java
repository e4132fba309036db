package org.elchi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.fact.DocumentRecord;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.UnreadableSource;
import org.elchi.wiring.Reading;
import org.elchi.wiring.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elchi extract}: reads files and prints what they say; touches no store. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads texts and prints what they say, with the words that prove it. Stores nothing.")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Plain text files; of directories, all *.txt below.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "json",
            description = "One of ${COMPLETION-CANDIDATES}; json if none is named.")
    private RecordFormat format = RecordFormat.JSON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes DIR/<stem>.json (or .ttl, .jsonld, .trig) for each file, in place of stdout.")
    private @Nullable Path directory;

    @Option(
            names = "--explain",
            description = "Also says on stderr, for each fact, which rule found it, what it"
                    + " bound, and what else was found there, with file and line of the pack.")
    private boolean explain;

    @Mixin
    private OriginOptions origin = new OriginOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Origin said = origin.origin();
        List<Path> files = SourceFiles.listUnder(paths);
        Reading reading = Reading.load(Settings.usualBase());
        if (directory != null) {
            Files.createDirectories(directory);
        }
        int failed = 0;
        for (Path file : files) {
            try {
                Document document = new Document(reading.text().read(Files.readAllBytes(file), null), said);
                DocumentRecord record = reading.extractor().extract(document);
                if (explain) {
                    new Explanations(err())
                            .print(file, record, reading.extractor().explain(document));
                }
                give(file, record, reading);
            } catch (IOException | UnreadableSource e) {
                failed++;
                err().println("elchi: " + SourceFiles.explain(file, e));
            }
        }
        if (files.size() > 1) {
            err().println("elchi: read " + (files.size() - failed) + " of " + files.size() + " files");
        }
        return failed == 0 ? 0 : CommandLineElchi.FAILED;
    }

    private void give(Path file, DocumentRecord record, Reading reading) throws IOException {
        String text = format.print(record, reading);
        if (directory == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Path target = directory.resolve(SourceFiles.stemOf(file) + format.ending());
            Files.writeString(target, text, StandardCharsets.UTF_8);
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
