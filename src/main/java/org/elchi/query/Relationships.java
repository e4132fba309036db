package org.elchi.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;

/** What states have with each other. Safe for use by any number of threads. */
public final class Relationships {
    private static final int LATEST_STATEMENTS = 20;
    private static final int LATEST = 10;

    /** More than two states can share: a limit against a store gone wrong, not one that cuts. */
    private static final int ALL = 1_000;

    /** Pairs of states that are looked at again and again are far fewer. */
    private static final int REMEMBERED = 500;

    private final Questions questions;
    private final FactVocabulary vocabulary;
    private final Iris iris;
    private final FactDetails details;
    private final Remembered<Optional<Relationship>> known = new Remembered<>(REMEMBERED);

    Relationships(Questions questions, FactVocabulary vocabulary, Iris iris, FactDetails details) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.details = details;
    }

    /**
     * A pair of states at a glance, in either order; empty where no document speaks of them.
     *
     * @param one a state's code
     * @param other another state's code
     */
    public Optional<Relationship> find(String one, String other) {
        String id = iris.relationship(one, other);
        return known.get(id, questions.revision(), () -> read(id));
    }

    private Optional<Relationship> read(String id) {
        Map<String, Node> between = Map.of("relationship", NodeFactory.createURI(id));
        Map<String, Integer> counts = new LinkedHashMap<>();
        questions.askWith("counts-between", between).forEach(row -> countType(counts, row));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> sectors = new LinkedHashMap<>();
        questions
                .askWith("sectors-between", between)
                .forEach(row -> sectors.put(details.code(row.getText("sector")), row.getInt("facts")));
        return Optional.of(assemble(id, counts, sectors, between));
    }

    private Relationship assemble(
            String id, Map<String, Integer> counts, Map<String, Integer> sectors, Map<String, Node> between) {
        List<Row> people = counts.containsKey("posting") ? questions.ask("posted-between", between, 0, ALL) : List.of();
        List<Row> initiatives =
                counts.containsKey("initiative") ? questions.ask("initiatives-between", between, 0, ALL) : List.of();
        List<String> statements = latest("statement", LATEST_STATEMENTS, counts, between);
        List<String> figures = latest("figure", LATEST, counts, between);
        List<String> events = latest("event", LATEST, counts, between);
        List<String> commitments = latest("commitment", LATEST, counts, between);
        // All sections in one go: what a fact says costs three queries, for one or for a hundred.
        Map<String, FactEntry> read = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>(Stream.of(statements, figures, events, commitments)
                .flatMap(List::stream)
                .toList());
        Stream.of(people, initiatives).flatMap(List::stream).forEach(row -> wanted.add(row.getText("fact")));
        details.read(wanted).forEach(entry -> read.put(entry.iri(), entry));
        return new Relationship(
                id,
                parties(id),
                counts,
                entities(people, read),
                entities(initiatives, read),
                sectors,
                pick(statements, read),
                pick(figures, read),
                pick(events, read),
                pick(commitments, read));
    }

    /** All pairs that documents speak of, with their counts. */
    public List<RelationshipCount> list() {
        return list(Map.of());
    }

    /** All pairs of one state. */
    public List<RelationshipCount> listOf(String state) {
        return list(Map.of("state", NodeFactory.createURI(iris.country(state))));
    }

    private List<RelationshipCount> list(Map<String, Node> bindings) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        questions
                .askWith("relationships", bindings)
                .forEach(row -> countType(
                        counts.computeIfAbsent(row.getText("relationship"), any -> new LinkedHashMap<>()), row));
        Map<String, Map<String, Integer>> sectors = new LinkedHashMap<>();
        questions.askWith("relationship-sectors", bindings).forEach(row -> sectors.computeIfAbsent(
                        row.getText("relationship"), any -> new LinkedHashMap<>())
                .put(details.code(row.getText("sector")), row.getInt("facts")));
        return counts.entrySet().stream()
                .map(entry -> new RelationshipCount(
                        entry.getKey(),
                        parties(entry.getKey()),
                        entry.getValue(),
                        sectors.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private List<String> latest(String type, int limit, Map<String, Integer> counts, Map<String, Node> between) {
        if (!counts.containsKey(type)) {
            return List.of();
        }
        Map<String, Node> bindings = new LinkedHashMap<>(between);
        bindings.put("type", vocabulary.getTerms(type).factClass());
        return questions.ask("latest-between", bindings, 0, limit).stream()
                .map(row -> row.getText("fact"))
                .toList();
    }

    private void countType(Map<String, Integer> counts, Row row) {
        vocabulary
                .findByClass(NodeFactory.createURI(row.getText("type")))
                .ifPresent(terms -> counts.put(terms.type().name(), row.getInt("facts")));
    }

    private static List<FactEntry> pick(List<String> wanted, Map<String, FactEntry> read) {
        return wanted.stream()
                .flatMap(iri -> Optional.ofNullable(read.get(iri)).stream())
                .toList();
    }

    private static List<EntityEntry> entities(List<Row> rows, Map<String, FactEntry> read) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(read.get(row.getText("fact"))).stream()
                        .map(entry -> new EntityEntry(row.getText("entity"), row.getInt("mentions"), entry)))
                .toList();
    }

    private static List<String> parties(String id) {
        return List.of(Iris.key(id).split("-", -1));
    }
}
