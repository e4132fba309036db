package org.elchi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the files of a pack come from. */
public interface PackSource {
    /**
     * The text of a file.
     *
     * @param path below the pack's folder
     * @throws PackException when there is no such file
     */
    String read(String path);

    /** The pack's folder on the class path; what it holds is listed in its {@code files.txt}. */
    static PackSource ofClassPath(String tag) {
        return path -> {
            String name = "/languages/" + tag + "/" + path;
            try (InputStream in = PackSource.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new PackException(name, 1, "no such file; add it, or take it out of files.txt");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The tags of all packs on the class path, as {@code languages/index/packs.txt} lists them. */
    static List<String> listTags() {
        return ofClassPath("index")
                .read("packs.txt")
                .lines()
                .filter(l -> !l.isBlank())
                .toList();
    }
}
