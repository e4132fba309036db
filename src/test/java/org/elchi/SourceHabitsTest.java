package org.elchi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small files, short methods, and a word on every package. */
class SourceHabitsTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TEST = Path.of("src", "test", "java");

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> findings = new ArrayList<>();
        javaFiles(MAIN).stream().map(Path::getParent).distinct().forEach(directory -> {
            Path info = directory.resolve("package-info.java");
            if (!Files.exists(info)) {
                findings.add(directory + " has no package-info.java");
            } else if (!read(info).contains("@NullMarked") || !read(info).startsWith("/**")) {
                findings.add(info + " needs a sentence on the package and @NullMarked");
            }
        });
        assertEquals(List.of(), findings);
    }

    @Test
    void noFileIsLong() {
        List<String> findings = new ArrayList<>();
        Stream.of(MAIN, TEST).flatMap(root -> javaFiles(root).stream()).forEach(file -> {
            long lines = read(file).lines().count();
            if (lines >= FILE_LINES) {
                findings.add(file + " has " + lines + " lines; part it below " + FILE_LINES);
            }
        });
        assertEquals(List.of(), findings);
    }

    @Test
    void noMethodIsLong() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> findings = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(javaFiles(MAIN)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new LongMethods(unit, positions, findings), null);
            }
        }
        assertEquals(List.of(), findings);
    }

    private static final class LongMethods extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 >= METHOD_LINES) {
                findings.add(unit.getSourceFile().getName() + ":" + first + " " + method.getName() + " has "
                        + (last - first + 1) + " lines; part it below " + METHOD_LINES);
            }
            return super.visitMethod(method, null);
        }
    }

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertTrue(found.size() > 1, () -> "no sources under " + root.toAbsolutePath());
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
