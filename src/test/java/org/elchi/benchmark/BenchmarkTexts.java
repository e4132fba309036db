package org.elchi.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;

/** Texts of the size of an interview, put together from the samples: the long one, each time with other news items after it. */
public final class BenchmarkTexts {
    private static final Path SAMPLES = Path.of("samples");

    private BenchmarkTexts() {}

    /** About 3 KB each; no two are the same. */
    public static List<Document> interviews() {
        List<String> items = new ArrayList<>();
        String interview = "";
        for (Path file : sampleFiles()) {
            String text = read(file);
            if (file.getFileName().toString().contains("musahibe")) {
                interview = text;
            } else {
                items.add(text);
            }
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String text = interview + "\n" + items.get(i) + "\n" + items.get((i + 1) % items.size());
            documents.add(new Document(SourceText.of(text), Origin.UNKNOWN));
        }
        return documents;
    }

    /** One text of about so many bytes: the samples again and again. */
    public static SourceText longText(int bytes) {
        StringBuilder text = new StringBuilder(bytes);
        List<String> samples = sampleFiles().stream().map(BenchmarkTexts::read).toList();
        int written = 0;
        for (int i = 0; written < bytes; i++) {
            String sample = samples.get(i % samples.size());
            text.append(sample).append("\n\n");
            written += sample.getBytes(StandardCharsets.UTF_8).length + 2;
        }
        return SourceText.of(text.toString());
    }

    /** The samples, in the order of their names. */
    public static List<Path> sampleFiles() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample's text. */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
