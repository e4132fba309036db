package org.elchi.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The scores of many records, per language and over all. Counts are added up within a language and a task; a language's
 * mean is the plain mean of the F1 of its tasks. Immutable.
 */
public final class Report {
    /** The name under which all languages are counted together. */
    public static final String ALL = "all";

    private final List<Case> cases;
    private final Map<String, Map<Task, Counts>> tallies;

    /**
     * One gold annotation and what came of it.
     *
     * @param name the gold file's path below its directory
     * @param lang its language
     * @param problem why there is no record or no text, or empty
     * @param score the counts and notes
     */
    public record Case(String name, String lang, String problem, CaseScore score) {}

    Report(List<Case> cases) {
        this.cases = List.copyOf(cases);
        Map<String, Map<Task, Counts>> languages = new TreeMap<>();
        Map<Task, Counts> all = new EnumMap<>(Task.class);
        for (Case c : cases) {
            Map<Task, Counts> own = languages.computeIfAbsent(c.lang(), l -> new EnumMap<>(Task.class));
            c.score().counts().forEach((task, counts) -> {
                own.merge(task, counts, Counts::plus);
                all.merge(task, counts, Counts::plus);
            });
        }
        this.tallies = new LinkedHashMap<>(languages);
        this.tallies.put(ALL, all);
    }

    /** The cases, in the order of their names. */
    public List<Case> cases() {
        return cases;
    }

    /** The languages in alphabetical order, and {@link #ALL}. */
    public List<String> listLanguages() {
        return List.copyOf(tallies.keySet());
    }

    /**
     * The counts of a task.
     *
     * @throws IllegalArgumentException when no case is in that language
     */
    public Counts getCounts(String language, Task task) {
        Map<Task, Counts> counts = tallies.get(language);
        if (counts == null) {
            throw new IllegalArgumentException("no case in \"" + language + "\"; there are " + listLanguages());
        }
        return counts.getOrDefault(task, Counts.NONE);
    }

    /** The mean of the F1 of the tasks. */
    public double getMean(String language) {
        double sum = 0;
        for (Task task : Task.listScored()) {
            sum += getCounts(language, task).f1();
        }
        return sum / Task.listScored().size();
    }

    /** The share of evidence that holds. */
    public double getGrounding(String language) {
        Counts counts = getCounts(language, Task.GROUNDING);
        return counts.gold() > 0 ? (double) counts.hit() / counts.gold() : 0;
    }

    /**
     * What keeps the accuracy below a floor: means and grounding too low, records or texts missing; empty when it is met.
     *
     * @param mean from 0 to 1
     */
    public List<String> listShortfalls(double mean) {
        List<String> out = new ArrayList<>();
        for (String language : tallies.keySet()) {
            if (getMean(language) < mean) {
                out.add(language + " " + fixed(getMean(language), 3));
            }
        }
        for (String language : tallies.keySet()) {
            if (getGrounding(language) < 1) {
                out.add(language + " grounding " + fixed(getGrounding(language), 3));
            }
        }
        cases.stream().filter(c -> !c.problem().isEmpty()).forEach(c -> out.add(c.name() + ": " + c.problem()));
        return out;
    }

    /** What was missed or too much, case by case. */
    public String notes() {
        StringBuilder out = new StringBuilder();
        for (Case c : cases) {
            out.append("== ").append(c.name()).append('\n');
            c.score().notes().forEach(n -> out.append("   ").append(n).append('\n'));
        }
        return out.toString();
    }

    /** A table for the eye: a column per language, F1 with precision and recall. */
    public String table() {
        List<Case> faulty = cases.stream().filter(c -> !c.problem().isEmpty()).toList();
        StringBuilder out = new StringBuilder();
        out.append(cases.size() + " cases, " + faulty.size() + " without a record or text\n");
        faulty.forEach(c -> out.append("  " + c.name() + ": " + c.problem() + "\n"));
        out.append(left("F1 (P/R)"));
        tallies.keySet().forEach(l -> out.append(right(l)));
        out.append('\n');
        for (Task task : Task.listScored()) {
            out.append(left(task.label()));
            for (String language : tallies.keySet()) {
                Counts c = getCounts(language, task);
                out.append(right(fixed(c.f1(), 2) + " (" + fixed(c.precision(), 2) + "/" + fixed(c.recall(), 2) + ")"));
            }
            out.append('\n');
        }
        appendRow(out, "mean F1", this::getMean);
        appendRow(out, "grounding", this::getGrounding);
        return out.toString();
    }

    private void appendRow(StringBuilder out, String label, ToDoubleFunction<String> value) {
        out.append(left(label));
        tallies.keySet().forEach(l -> out.append(right(fixed(value.applyAsDouble(l), 3))));
        out.append('\n');
    }

    private static String left(String text) {
        return text + " ".repeat(Math.max(0, 17 - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, 18 - text.length())) + text;
    }

    private static String fixed(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The same for programs: by language {@code f1}, {@code grounding} and {@code tasks} with p, r and f, all digits. */
    public ObjectNode json() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (String language : tallies.keySet()) {
            ObjectNode one = out.putObject(language);
            one.put("f1", getMean(language));
            one.put("grounding", getGrounding(language));
            ObjectNode tasks = one.putObject("tasks");
            for (Task task : Task.listScored()) {
                Counts c = getCounts(language, task);
                tasks.putObject(task.label())
                        .put("p", c.precision())
                        .put("r", c.recall())
                        .put("f", c.f1());
            }
        }
        return out;
    }
}
