package org.elchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that paths on the command line mean. Stateless. */
final class SourceFiles {
    private SourceFiles() {}

    /**
     * Files as they are; of directories, all {@code .txt} files below, in the order of their names. Files that are not there
     * stay in the list: reading them says so, one by one.
     */
    static List<Path> listUnder(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** The name of a file without its ending. */
    static String stemOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What is wrong with a file that cannot be read, for people. */
    static String explain(Path file, Exception fault) {
        if (fault instanceof java.nio.file.NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (fault instanceof java.nio.file.AccessDeniedException) {
            return file + ": may not be read; check its permissions";
        }
        if (fault instanceof java.nio.charset.CharacterCodingException) {
            return file + ": not UTF-8; save it in that encoding";
        }
        return file + ": " + (fault.getMessage() == null ? fault.toString() : fault.getMessage());
    }
}
