package org.elchi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.evaluation.Report;
import org.elchi.evaluation.Scorer;
import org.elchi.wiring.Reading;
import org.elchi.wiring.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elchi evaluate}: measures extraction against gold annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Reads the texts of a gold corpus and says how much of what was annotated is found: precision,"
                + " recall and F1 for each task.")
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD_DIR", description = "Holds NAME.txt and, beside it, NAME.json, the annotation.")
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private Path gold;

    @Option(names = "--records", paramLabel = "DIR", description = "Scores the records there rather than reading anew.")
    private @Nullable Path records;

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Option(names = "--notes", description = "Says on stderr what was missed and what was found too much.")
    private boolean notes;

    @Option(names = "--least", paramLabel = "F1", description = "Fails (exit code 1) when a task's F1 is below this.")
    private @Nullable Double least;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        Reading reading = Reading.load(Settings.usualBase());
        Scorer scorer = new Scorer(reading.text());
        Report report = records == null
                ? scorer.evaluate(gold, reading.extractor(), reading.json())
                : scorer.compare(gold, records);
        if (notes) {
            spec.commandLine().getErr().println(report.notes());
        }
        spec.commandLine().getOut().println(json ? report.json().toPrettyString() : report.table());
        List<String> shortfalls = least == null ? List.of() : report.listShortfalls(least);
        shortfalls.forEach(line -> spec.commandLine().getErr().println("elchi: " + line));
        return shortfalls.isEmpty() ? 0 : CommandLineElchi.FAILED;
    }
}
