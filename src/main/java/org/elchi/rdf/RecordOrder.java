package org.elchi.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;

/**
 * The order of a record's facts, and of a role's values where it is not the natural one, as one line: RDF has sets, the
 * record has lists, and one triple per document is what the difference costs. {@code p1 s2(sectors:1.0)} says that the second
 * fact's first sector is the one that is second in the alphabet.
 */
final class RecordOrder {
    private static final String EVIDENCE = "evidence";
    private static final Pattern FACT = Pattern.compile("([^ ()]+)(?:\\(([^)]*)\\))?");

    private static final Pattern EXCEPTION = Pattern.compile("(\\w+):(\\d{1,6}(?:\\.\\d{1,6})*)");

    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();

    private RecordOrder() {}

    /** Writes the order of these facts. */
    static String of(List<Fact> facts) {
        StringBuilder line = new StringBuilder();
        for (Fact fact : facts) {
            List<String> exceptions = new ArrayList<>();
            fact.roles().forEach((role, values) -> addException(exceptions, role, values, Values.NATURAL_ORDER));
            addException(exceptions, EVIDENCE, fact.evidence(), Comparator.comparing(Evidence::span));
            line.append(line.isEmpty() ? "" : " ").append(fact.key());
            if (!exceptions.isEmpty()) {
                line.append('(').append(String.join(",", exceptions)).append(')');
            }
        }
        return line.toString();
    }

    /** Reads what {@link #of} wrote. */
    static RecordOrder parse(String line) {
        RecordOrder order = new RecordOrder();
        Matcher matcher = FACT.matcher(line);
        while (matcher.find()) {
            String key = matcher.group(1);
            order.keys.add(key);
            Matcher exception = EXCEPTION.matcher(matcher.group(2) == null ? "" : matcher.group(2));
            while (exception.find()) {
                List<Integer> places = new ArrayList<>();
                for (String place : exception.group(2).split("\\.", -1)) {
                    places.add(Integer.valueOf(place));
                }
                order.exceptions.put(key + " " + exception.group(1), places);
            }
        }
        return order;
    }

    /** The fact's place; facts that are not named come last. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }

    /** A role's values as the record had them. */
    List<Value> values(String fact, String role, List<Value> values) {
        return restore(fact, role, values, Values.NATURAL_ORDER);
    }

    /** A fact's evidence as the record had it. */
    List<Evidence> evidence(String fact, List<Evidence> evidence) {
        return restore(fact, EVIDENCE, evidence, Comparator.comparing(Evidence::span));
    }

    private <T> List<T> restore(String fact, String role, List<T> values, Comparator<? super T> natural) {
        List<T> sorted = values.stream().sorted(natural).toList();
        List<Integer> exception = exceptions.get(fact + " " + role);
        if (exception == null) {
            return sorted;
        }
        List<T> restored = new ArrayList<>();
        exception.stream().filter(place -> place < sorted.size()).forEach(place -> restored.add(sorted.get(place)));
        // a graph that was edited beside the service may hold more values than the line knows
        sorted.stream().filter(value -> !restored.contains(value)).forEach(restored::add);
        return restored;
    }

    private static <T> void addException(
            List<String> exceptions, String role, List<T> values, Comparator<? super T> natural) {
        List<T> distinct = values.stream().distinct().toList();
        List<T> sorted = distinct.stream().sorted(natural).toList();
        if (!sorted.equals(distinct)) {
            List<String> places = distinct.stream()
                    .map(value -> Integer.toString(sorted.indexOf(value)))
                    .toList();
            exceptions.add(role + ":" + String.join(".", places));
        }
    }
}
