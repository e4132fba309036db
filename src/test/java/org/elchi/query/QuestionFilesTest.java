package org.elchi.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.store.FactStore;
import org.junit.jupiter.api.Test;

class QuestionFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/queries");

    @Test
    void everyFileStandsInTheIndexAndTheOtherWayRound() throws IOException {
        try (FactStore store = FactStore.temporary();
                Stream<Path> files = Files.list(FOLDER)) {
            Set<String> onDisk = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> inIndex = Questions.load(store, "https://w3id.org/elchi/").list().stream()
                    .map(Question::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(onDisk, inIndex);
        }
    }

    @Test
    void everyQuestionRunsAsItStandsOnAnEmptyStore() {
        try (FactStore store = FactStore.temporary()) {
            Questions questions = Questions.load(store, "https://w3id.org/elchi/");
            for (Question question : questions.list()) {
                assertTrue(questions.ask(question, Map.of()).rows().isEmpty(), question.name());
            }
        }
    }

    @Test
    void everyQuestionTakesAValueForEachOfItsParameters() {
        Map<String, String> values = Map.of("date", "2026-01-01", "iri", "https://example.org/x", "country", "kz");
        try (FactStore store = FactStore.temporary()) {
            Questions questions = Questions.load(store, "https://w3id.org/elchi/");
            for (Question question : questions.list()) {
                assertFalse(question.title().startsWith("#"), question.name());
                Map<String, String> given = question.parameters().stream()
                        .collect(Collectors.toMap(Parameter::name, p -> values.getOrDefault(p.kind(), "x")));
                assertTrue(questions.ask(question, given).rows().isEmpty(), question.name());
            }
        }
    }

    @Test
    void everyVariableThatNothingBindsIsNamedInTheHead() throws IOException {
        try (FactStore store = FactStore.temporary()) {
            for (Question question :
                    Questions.load(store, "https://w3id.org/elchi/").list()) {
                String body = question.text()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
                for (Parameter parameter : question.parameters()) {
                    assertTrue(body.contains("?" + parameter.name()), question.name() + " " + parameter.name());
                }
                Stream.of(body.split("COALESCE\\("))
                        .skip(1)
                        .map(rest -> rest.replaceFirst("^STR\\(", "").replaceFirst("(?s)^\\?(\\w+).*", "$1"))
                        .filter(name -> !"published".equals(name))
                        .forEach(name -> assertTrue(
                                question.parameters().stream()
                                        .anyMatch(parameter -> parameter.name().equals(name)),
                                question.name() + " does not name its parameter " + name));
            }
        }
    }
}
