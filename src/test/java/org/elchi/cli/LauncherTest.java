package org.elchi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher, beside a Java that only says how it was called. */
class LauncherTest {
    private final Path folder;
    private final Path home;
    private final Path java;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        home = Files.createDirectories(folder.resolve("a house of paper"));
        Files.createDirectory(home.resolve("target"));
        Files.writeString(home.resolve("target/elchi.jar"), "");
        script(home.resolve("elchi"), Files.readString(Path.of("elchi")));
        java = folder.resolve("a java");
    }

    @ParameterizedTest
    @CsvSource({"17, jsa, -XX:SharedArchiveFile=, true", "25, aot, -XX:AOTCache=, false"})
    void usesTheStartUpArchiveWithOptionsThatThisJavaTakesTogether(
            String version, String ending, String option, boolean shares) throws Exception {
        installJava(version);
        run(home.resolve("elchi"), "serve");
        // no archive is there yet, so it is being made on the side; its name is known from then on
        Path archive = awaitArchive(ending);
        List<String> called = run(home.resolve("elchi"), "query", "due");
        assertTrue(called.contains(option + archive), called::toString);
        // "Option AOTCache cannot be used at the same time with -Xshare:auto", says Java 25, and ends
        assertEquals(shares, called.contains("-Xshare:auto"), called::toString);
    }

    @Test
    void runsThroughASymbolicLinkFromAnotherFolderWithArgumentsAsTheyAre() throws Exception {
        installJava("17");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a house of paper", "elchi"));
        List<String> called = run(link, "query", "a file.rq", "");
        assertEquals(
                List.of("-jar", home.resolve("target/elchi.jar").toString(), "query", "a file.rq", ""),
                called.subList(called.indexOf("-jar"), called.size()));
    }

    private void installJava(String version) throws IOException {
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        script(
                java.resolve("bin/java"),
                """
                #!/bin/sh
                for each in "$@"; do
                  case $each in -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) : >"${each#*=}"; exit ;; esac
                done
                printf '%s\\n' "$@"
                """);
    }

    /** Runs the launcher without a HOME, as a service manager does, and gives what Java was called with. */
    private List<String> run(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.equals("HOME") || name.startsWith("ELCHI_"));
        environment.put("JAVA_HOME", java.toString());
        Process process = builder.redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), said::toString);
        return said;
    }

    private Path awaitArchive(String ending) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            try (var files = Files.list(home.resolve("target"))) {
                for (Path file : files.toList()) {
                    if (file.toString().endsWith("." + ending)) {
                        return file;
                    }
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no archive ending in ." + ending + " was made within a minute");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }
}
