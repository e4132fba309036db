package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.extraction.Extractor;
import org.elchi.fact.MalformedRecord;
import org.elchi.fact.RecordJson;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;
import org.elchi.source.UnreadableSource;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Scores whole directories of gold annotations: each {@code NAME.json} is one, with its text beside it in
 * {@code NAME.txt}; sub-directories too. JSON files that hold no annotation (no {@code countries}) are passed over. Safe
 * for use by several threads.
 */
public final class Scorer {
    private static final JsonNode NO_RECORD = JsonNodeFactory.instance.objectNode();

    private final TextReader reader;

    /** Reads texts with the reader that reads all others. */
    public Scorer(TextReader reader) {
        this.reader = reader;
    }

    /**
     * Extracts each text, as given and with nothing said about it, and scores what comes out.
     *
     * @param gold the directory
     * @throws NoGold when it holds no annotation
     * @throws MalformedRecord when an annotation is not JSON
     */
    public Report evaluate(Path gold, Extractor extractor, RecordJson json) {
        return score(
                gold,
                (name, text) -> text == null
                        ? NO_RECORD
                        : json.write(
                                extractor.extract(new Document(text, Origin.UNKNOWN)), RecordJson.Iris.keysOnly()));
    }

    /**
     * Scores records that were written before.
     *
     * @param gold the directory of the annotations
     * @param records a directory with files of the same relative names; one that is missing or broken counts as empty
     * @throws NoGold when there is no annotation
     * @throws MalformedRecord when an annotation is not JSON
     */
    public Report compare(Path gold, Path records) {
        return score(gold, (name, text) -> RecordJson.read(Files.readString(records.resolve(name)), name.toString()));
    }

    /** Where the record of a gold annotation comes from; the text is null where there is none. */
    private interface RecordSource {
        JsonNode read(Path name, @Nullable SourceText text) throws IOException;
    }

    private Report score(Path gold, RecordSource source) {
        List<Report.Case> cases = new ArrayList<>();
        for (Path file : listJson(gold)) {
            JsonNode annotation = readGold(file);
            if (annotation.has("countries")) {
                cases.add(score(gold.relativize(file), annotation, file, source));
            }
        }
        if (cases.isEmpty()) {
            throw new NoGold("no gold annotation in " + gold
                    + ": it should hold files NAME.json, each with its text beside it in NAME.txt");
        }
        return new Report(cases);
    }

    private Report.Case score(Path name, JsonNode annotation, Path file, RecordSource source) {
        List<String> problems = new ArrayList<>();
        Path textFile = Path.of(file.toString().replaceAll("\\.json$", ".txt"));
        SourceText text = orProblem(problems, textFile, this::readText);
        JsonNode record = orProblem(problems, name, n -> source.read(n, text));
        CaseScore score = CaseScorer.score(annotation, record == null ? NO_RECORD : record, text);
        String lang = annotation.path("lang").asText("?");
        return new Report.Case(name.toString(), lang, String.join("; ", problems), score);
    }

    private interface Reading<T> {
        T read(Path from) throws IOException;
    }

    private static <T> @Nullable T orProblem(List<String> problems, Path from, Reading<T> reading) {
        try {
            return reading.read(from);
        } catch (IOException e) {
            problems.add("cannot read " + from + " (" + e.getClass().getSimpleName() + ")");
        } catch (UnreadableSource | MalformedRecord e) {
            problems.add(from + ": " + e.getMessage());
        }
        return null;
    }

    private SourceText readText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in, null);
        }
    }

    private static List<Path> listJson(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new NoGold(directory + " is no directory; name one that holds gold annotations");
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + directory, e);
        }
    }

    private static JsonNode readGold(Path file) {
        try {
            return RecordJson.read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
