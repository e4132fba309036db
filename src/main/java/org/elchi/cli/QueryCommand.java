package org.elchi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.elchi.query.Question;
import org.elchi.query.Questions;
import org.elchi.query.Table;
import org.elchi.store.FactStore;
import org.elchi.wiring.Settings;
import org.elchi.wiring.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elchi query}: asks a SPARQL query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a SPARQL query, through the running service where one holds the data directory.")
final class QueryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE.rq|-|NAME",
            description =
                    "A file with a query, - for stdin, or the name of a question that comes with Elchi, such as due."
                            + " A question's head comment names its parameters.")
    private String source = "-";

    @Option(
            names = "--param",
            paramLabel = "name=value",
            description = "A value for a parameter of the question; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}; table if none is named.")
    private TableFormat format = TableFormat.TABLE;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (FactStore open = Stores.openForReading(Settings.of(store.location()))) {
            Questions questions = Questions.load(open, Settings.usualBase());
            Table table = questions.ask(find(questions), parameters);
            spec.commandLine().getOut().print(format.print(table));
        }
        return 0;
    }

    private Question find(Questions questions) throws IOException {
        if ("-".equals(source)) {
            InputStream in = System.in;
            return questions.parse("stdin", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path file = Path.of(source);
        if (!Files.exists(file) && questions.findQuestion(source).isPresent()) {
            return questions.getQuestion(source);
        }
        try {
            return questions.parse(source, Files.readString(file));
        } catch (IOException e) {
            throw new IOException(SourceFiles.explain(file, e), e);
        }
    }
}
