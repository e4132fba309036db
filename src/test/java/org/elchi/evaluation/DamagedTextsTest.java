package org.elchi.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.RecordJson;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;
import org.elchi.wiring.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * On the annotated texts of every language: damage never makes facts wrong, and where no words are lost it makes none fewer.
 * Counted are facts: of those that came out of the damaged texts, not more may be wrong than came wrong out of the
 * whole ones, but for {@link #MORE_WRONG} in a hundred; of harmless damage {@link #FEWER_RIGHT} in a hundred may get lost.
 */
class DamagedTextsTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    /** Of a hundred facts of a task, so many more may be wrong than in the undamaged texts. */
    private static final double MORE_WRONG = 0.08;

    private static final double FEWER_RIGHT = 0.03;
    /** Below so many facts one is more than a share. */
    private static final int ALWAYS_ALLOWED = 3;

    /** An annotated text. */
    private record Case(String language, String text, JsonNode gold) {}

    private static final Reading READING = Reading.load("https://example.org/");

    private static Map<String, List<Case>> corpora() throws IOException {
        Map<String, List<Case>> corpora = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLD)) {
            for (Path file : files.filter(f -> f.toString().replace('\\', '/').matches(".*/dev/[^/]*json"))
                    .sorted()
                    .toList()) {
                JsonNode gold = RecordJson.read(Files.readString(file), file.toString());
                String language = gold.path("lang").asText();
                String text = Files.readString(Path.of(file.toString().replaceAll("json$", "txt")));
                corpora.computeIfAbsent(language, k -> new ArrayList<>()).add(new Case(language, text, gold));
            }
        }
        return corpora;
    }

    @TestFactory
    Stream<DynamicTest> damageMakesNoFactWrong() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        corpora().forEach((language, cases) -> {
            if (!Damage.knows(language)) {
                return;
            }
            Map<Task, Counts> whole = counts(cases, (t, l) -> t);
            Damage.kinds()
                    .forEach((name, kind) -> tests.add(DynamicTest.dynamicTest(
                            language + ": " + name, () -> compare(whole, counts(cases, kind.change()), kind.cost()))));
        });
        return tests.stream();
    }

    private static void compare(Map<Task, Counts> whole, Map<Task, Counts> damaged, Damage.Cost cost) {
        for (Task task : Task.listScored()) {
            Counts before = whole.getOrDefault(task, Counts.NONE);
            Counts after = damaged.getOrDefault(task, Counts.NONE);
            int wrongBefore = before.found() - before.hit();
            int wrongAfter = after.found() - after.hit();
            String both = task.label() + ": whole " + before + ", damaged " + after;
            assertTrue(wrongAfter <= wrongBefore + Math.max(ALWAYS_ALLOWED, MORE_WRONG * before.found()), both);
            if (cost == Damage.Cost.NOTHING) {
                assertTrue(after.hit() >= before.hit() - Math.max(ALWAYS_ALLOWED, FEWER_RIGHT * before.hit()), both);
            }
        }
    }

    private static Map<Task, Counts> counts(List<Case> cases, BiFunction<String, String, String> change) {
        Map<Task, Counts> sum = new EnumMap<>(Task.class);
        for (Case one : cases) {
            SourceText text = SourceText.of(change.apply(one.text(), one.language()));
            DocumentRecord record = READING.extractor().extract(new Document(text, Origin.UNKNOWN));
            for (Fact fact : record.facts()) {
                for (Evidence evidence : fact.evidence()) {
                    assertEquals(text.slice(evidence.span()), evidence.quote());
                }
            }
            JsonNode readable = readable(READING.json().write(record, RecordJson.Iris.keysOnly()));
            CaseScorer.score(one.gold(), readable, null)
                    .counts()
                    .forEach((task, counts) -> sum.merge(task, counts, Counts::plus));
        }
        return sum;
    }

    /** A record as one reads it: the annotation knows nothing of references, marks and wraps in its quotes. */
    private static JsonNode readable(JsonNode node) {
        if (node.isTextual()) {
            String read = ReadableText.form(node.textValue())
                    .replaceAll("\"\"|««|»»", "\"")
                    .replaceAll("\\s+", " ");
            return TextNode.valueOf(Normalizer.normalize(read, Normalizer.Form.NFC));
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(e -> object.set(e.getKey(), readable(e.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(readable(item)));
            return array;
        }
        return node;
    }

    @TestFactory
    Stream<DynamicTest> aTextInTwoLanguagesIsReadInOneOfThem() throws IOException {
        Map<String, List<Case>> corpora = corpora();
        List<DynamicTest> tests = new ArrayList<>();
        corpora.forEach((first, ours) -> corpora.forEach((second, theirs) -> {
            if (!first.equals(second)) {
                tests.add(
                        DynamicTest.dynamicTest(first + " then " + second, () -> readTwo(ours, theirs, first, second)));
            }
        }));
        return tests.stream();
    }

    private static void readTwo(List<Case> ours, List<Case> theirs, String first, String second) {
        Map<Task, Counts> whole = new EnumMap<>(Task.class);
        Map<Task, Counts> both = new EnumMap<>(Task.class);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            String text = ours.get(i).text() + "\n\n" + theirs.get(i).text();
            DocumentRecord record = READING.extractor().extract(new Document(SourceText.of(text), Origin.UNKNOWN));
            assertTrue(List.of(first, second).contains(record.info().lang()), record.info()::toString);
            Case read = first.equals(record.info().lang()) ? ours.get(i) : theirs.get(i);
            JsonNode json = readable(READING.json().write(record, RecordJson.Iris.keysOnly()));
            CaseScorer.score(read.gold(), json, null).counts().forEach((t, c) -> both.merge(t, c, Counts::plus));
            counts(List.of(read), (t, l) -> t).forEach((t, c) -> whole.merge(t, c, Counts::plus));
        }
        compare(whole, both, Damage.Cost.FEWER);
    }
}
