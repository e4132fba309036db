package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Scores one record against one gold annotation; used once, by one thread. */
final class CaseScorer {
    private static final List<String> LISTS = List.of(
            "countries", "people", "organizations", "initiatives", "sectors", "figures", "events", "statements");
    private static final Set<String> NAMED = Set.of("people", "organizations", "initiatives");
    private static final Set<String> DATES_AND_MEASURES = Set.of("measure", "date");

    private final JsonNode gold;
    private final JsonNode record;
    private final @Nullable SourceText text;
    private final Map<Task, Counts> counts = new EnumMap<>(Task.class);
    private final List<String> notes = new ArrayList<>();

    private CaseScorer(JsonNode gold, JsonNode record, @Nullable SourceText text) {
        this.gold = gold;
        this.record = record;
        this.text = text;
    }

    /**
     * Scores.
     *
     * @param text what evidence is checked against; null where it is not at hand, and quotes are taken at their word
     */
    static CaseScore score(JsonNode gold, JsonNode record, @Nullable SourceText text) {
        return new CaseScorer(gold, record, text).score();
    }

    private CaseScore score() {
        codes(Task.COUNTRIES);
        codes(Task.SECTORS);
        Function<JsonNode, String> name = x -> Json.words(Json.name(x));
        facts(
                Task.POSTINGS,
                match(Task.PEOPLE, Names::gradePeople, name),
                List.of("role", "represents", "postedTo"),
                List.of());
        match(Task.ORGANIZATIONS, Grades::organizations, name);
        facts(
                Task.INITIATIVE_FACTS,
                match(Task.INITIATIVES, Grades::initiatives, name),
                List.of("kind", "status", "deadline"),
                List.of("countries", "sectors"));
        facts(
                Task.FIGURE_FACTS,
                match(Task.FIGURES, Grades::figures, CaseScorer::labelFigure),
                List.of("measure", "period"),
                List.of("countries"));
        facts(
                Task.EVENT_FACTS,
                match(Task.EVENTS, Grades::events, CaseScorer::labelEvent),
                List.of("date"),
                List.of("countries"));
        facts(
                Task.STATEMENT_FACTS,
                match(Task.STATEMENTS, Grades::statements, CaseScorer::labelStatement, listStatements()),
                List.of("stance"),
                List.of("countries", "sectors"));
        ground();
        return new CaseScore(counts, notes);
    }

    private void codes(Task task) {
        Set<String> optional = new HashSet<>();
        for (JsonNode item : Json.list(gold, task.label())) {
            if (Json.isOptional(item)) {
                optional.addAll(Json.codes(List.of(item)));
            }
        }
        Set<String> wanted = Json.codes(Json.list(gold, task.label()));
        Set<String> found = Json.codes(Json.list(record, task.label()));
        wanted.removeAll(optional);
        found.removeAll(optional);
        Set<String> missed = without(wanted, found);
        Set<String> extra = without(found, wanted);
        counts.put(task, new Counts(wanted.size() - missed.size(), wanted.size(), found.size()));
        if (!missed.isEmpty()) {
            notes.add(task.label() + ": missed " + String.join(", ", missed));
        }
        if (!extra.isEmpty()) {
            notes.add(task.label() + ": extra " + String.join(", ", extra));
        }
    }

    private static Set<String> without(Set<String> all, Set<String> taken) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(taken);
        return left;
    }

    private Pairing match(Task task, ToDoubleBiFunction<JsonNode, JsonNode> grade, Function<JsonNode, String> label) {
        return match(task, grade, label, Json.list(record, task.label()));
    }

    private Pairing match(
            Task task,
            ToDoubleBiFunction<JsonNode, JsonNode> grade,
            Function<JsonNode, String> label,
            List<JsonNode> found) {
        Pairing pairing = Pairing.of(Json.list(gold, task.label()), found, grade);
        counts.put(task, pairing.counts());
        pairing.missed().forEach(x -> notes.add(task.label() + ": missed " + label.apply(x)));
        pairing.extra().forEach(x -> notes.add(task.label() + ": extra " + label.apply(x)));
        return pairing;
    }

    /** Counts the values of paired entries, and of those without a partner as missed or too much. */
    private void facts(Task task, Pairing pairing, List<String> single, List<String> many) {
        int hits = 0;
        for (Pairing.Pair pair : pairing.pairs()) {
            Set<String> wanted = facts(pair.gold(), single, many);
            Set<String> found = facts(pair.found(), single, many);
            equate(pair, single, found);
            Set<String> missed = without(wanted, found);
            Set<String> extra = without(found, wanted);
            hits += wanted.size() - missed.size();
            if (!missed.isEmpty() || !extra.isEmpty()) {
                notes.add(task.label() + ": gold [" + String.join(", ", missed) + "] vs found ["
                        + String.join(", ", extra) + "]");
            }
        }
        int all = pairing.gold().stream()
                .mapToInt(x -> facts(x, single, many).size())
                .sum();
        int given = pairing.found().stream()
                .mapToInt(x -> facts(x, single, many).size())
                .sum();
        counts.put(task, new Counts(hits, all, given));
    }

    /** Measures that are alike count as the same, dates by their day. */
    private static void equate(Pairing.Pair pair, List<String> single, Set<String> found) {
        for (String key : DATES_AND_MEASURES) {
            JsonNode x = Json.get(pair.gold(), key);
            JsonNode y = Json.get(pair.found(), key);
            if (single.contains(key) && Json.holds(x) && Json.holds(y)) {
                boolean same = key.equals("date")
                        ? Grades.first(Json.words(x), 10).equals(Grades.first(Json.words(y), 10))
                        : Quantities.sameMeasure(x, y);
                if (same) {
                    found.remove(fact(key, y));
                    found.add(fact(key, x));
                }
            }
        }
    }

    private static Set<String> facts(JsonNode item, List<String> single, List<String> many) {
        Set<String> out = new LinkedHashSet<>();
        for (String key : single) {
            JsonNode value = Json.get(item, key);
            if (Json.holds(value) || value.isNumber() || value.isBoolean()) {
                out.add(fact(key, value));
            }
        }
        for (String key : many) {
            for (JsonNode value : Json.parts(Json.get(item, key))) {
                if (Json.holds(value.isObject() ? value.path("code") : value)) {
                    out.add(fact(key, value));
                }
            }
        }
        return out;
    }

    private static String fact(String key, JsonNode value) {
        return key + " " + Json.words(value.isObject() ? value.path("code") : value);
    }

    /** The same words of the same speaker count once. */
    private List<JsonNode> listStatements() {
        List<JsonNode> said = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (JsonNode statement : Json.list(record, "statements")) {
            if (statement.isObject()) {
                List<Object> key = new ArrayList<>();
                key.add(Names.fold(Json.name(Json.get(statement, "speaker"))));
                for (JsonNode span : Json.spans(statement)) {
                    key.add(Json.words(Json.get(span, "start")) + "-" + Json.words(Json.get(span, "end")));
                }
                if (seen.add(key)) {
                    said.add(statement);
                }
            }
        }
        return said;
    }

    private void ground() {
        int held = 0;
        int all = 0;
        for (String list : LISTS) {
            for (JsonNode item : Json.list(record, list)) {
                List<JsonNode> spans = Json.spans(item);
                List<String> good = spans.stream()
                        .filter(this::holds)
                        .map(e -> e.path("quote").textValue())
                        .toList();
                if (NAMED.contains(list) && !good.isEmpty() && !isNamed(item, good)) {
                    good = List.of();
                }
                int needed = Math.max(1, spans.size());
                all += needed;
                held += good.size();
                if (good.size() < needed) {
                    String what = NAMED.contains(list) ? Json.words(Json.name(item)) : firstWords(item);
                    notes.add("grounding: " + list + " '" + what + "' not proven by its evidence");
                }
            }
        }
        counts.put(Task.GROUNDING, new Counts(held, all, all));
    }

    private boolean holds(JsonNode evidence) {
        JsonNode quote = evidence.path("quote");
        if (!quote.isTextual() || quote.textValue().isEmpty()) {
            return false;
        }
        SourceText source = text;
        if (source == null) {
            return true;
        }
        int length = source.length();
        int start = place(evidence.path("start"), length);
        int end = place(evidence.path("end"), length);
        return start < end
                && source.value()
                        .substring(source.charIndex(start), source.charIndex(end))
                        .equals(quote.textValue());
    }

    /** A place within the text; a negative one counts from its end. */
    private static int place(JsonNode value, int length) {
        long at = value.isNumber() ? value.longValue() : 0;
        return (int) Math.max(0, Math.min(length, at < 0 ? at + length : at));
    }

    private static boolean isNamed(JsonNode item, List<String> quotes) {
        List<String> said =
                quotes.stream().flatMap(q -> Names.words(q).stream()).toList();
        return Names.all(item).stream().flatMap(n -> Names.words(n).stream()).anyMatch(w -> said.stream()
                .anyMatch(x -> Names.sameWord(w, x) || sharesBeginning(w, x)));
    }

    private static boolean sharesBeginning(String word, String other) {
        return word.codePointCount(0, word.length()) > 3 && other.startsWith(Grades.first(word, 4));
    }

    private static String firstWords(JsonNode item) {
        return Json.spans(item).stream()
                .findFirst()
                .map(e -> Grades.first(Json.wordsOrEmpty(Json.get(e, "quote")), 60))
                .orElse("");
    }

    private static String labelFigure(JsonNode figure) {
        return Json.words(Json.get(figure, "measure"))
                + " " + Json.words(Json.get(figure, "value"))
                + " " + Json.words(Json.get(figure, "unit"));
    }

    private static String labelEvent(JsonNode event) {
        return Json.words(Json.get(event, "type"))
                + " " + Json.words(Json.get(event, "date"))
                + " " + new TreeSet<>(Json.codes(Json.parts(Json.get(event, "countries"))));
    }

    private static String labelStatement(JsonNode statement) {
        JsonNode anchor = Json.get(statement, "anchor");
        return Json.words(Json.name(Json.get(statement, "speaker"))) + ": "
                + (Json.holds(anchor) ? Json.words(anchor) : firstWords(statement));
    }
}
