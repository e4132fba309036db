package org.elchi.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;

/** The sample statements that come with the program. Stateless. */
public final class Samples {
    private static final String FOLDER = "/samples";

    private Samples() {}

    /** All of them, in the order of their names. */
    public static List<Document> load(TextReader reader) {
        URL folder = Samples.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return read(Path.of(uri), reader);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(FOLDER), reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the samples that come with the program cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class path that is no URI: " + folder, e);
        }
    }

    private static List<Document> read(Path folder, TextReader reader) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(new Document(reader.read(Files.readAllBytes(file), null), Origin.UNKNOWN));
            }
        }
        return documents;
    }
}
