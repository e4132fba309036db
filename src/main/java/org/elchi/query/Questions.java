package org.elchi.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.elchi.store.FactStore;

/**
 * The questions that stand as files under {@code queries}, read and parsed when the service starts, and asked of one store.
 * Safe for use by any number of threads.
 */
public final class Questions {
    private static final String FOLDER = "/queries/";
    private static final String INDEX = FOLDER + "index.txt";

    private final FactStore store;
    private final String base;
    private final Map<String, Question> questions;

    private Questions(FactStore store, String base, Map<String, Question> questions) {
        this.store = store;
        this.base = base;
        this.questions = Collections.unmodifiableMap(questions);
    }

    /**
     * Reads all questions.
     *
     * @param base what IRIs of this installation start with, such as {@code https://w3id.org/elchi/}
     * @throws MalformedQueryException when one of them is none
     */
    public static Questions load(FactStore store, String base) {
        Map<String, Question> questions = new LinkedHashMap<>();
        read(INDEX).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(name -> {
            questions.put(name, Question.parse(name, read(FOLDER + name + ".rq"), base));
        });
        return new Questions(store, base, questions);
    }

    /** All of them, those for people first. */
    public Collection<Question> list() {
        return questions.values();
    }

    /** One by its name, which is the file's without its ending. */
    public Optional<Question> findQuestion(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /**
     * One that is known to stand there.
     *
     * @throws BadParameterException when there is none
     */
    public Question getQuestion(String name) {
        return findQuestion(name)
                .orElseThrow(() -> new BadParameterException(
                        "there is no question '" + name + "'; there are " + String.join(", ", questions.keySet())));
    }

    /** Reads a question that stands elsewhere. */
    public Question parse(String name, String text) {
        return Question.parse(name, text, base);
    }

    /**
     * Asks one of them.
     *
     * @param parameters texts by parameter; what is left out has its default
     * @throws BadParameterException when there is no such question or parameter, or a text is none of its kind
     */
    public Table ask(String name, Map<String, String> parameters) {
        return ask(getQuestion(name), parameters);
    }

    /** Asks any question: ASK gives one row, CONSTRUCT and DESCRIBE a row for each triple. */
    public Table ask(Question question, Map<String, String> parameters) {
        Query query = question.query();
        Map<String, Node> bindings = question.bind(parameters);
        if (query.isSelectType()) {
            return select(query, bindings);
        }
        if (query.isAskType()) {
            Cell answer = new Cell(Boolean.toString(store.ask(query, bindings)), Cell.Kind.FLAG);
            return new Table(List.of("answer"), List.of(new Row(Map.of("answer", answer))));
        }
        return triples(store.construct(query, bindings));
    }

    /** Asks a part of one of them that says no LIMIT itself. */
    List<Row> ask(String name, Map<String, Node> bindings, long offset, long limit) {
        Query part = getQuestion(name).query().cloneQuery();
        part.setOffset(offset);
        part.setLimit(limit);
        return select(part, bindings).rows();
    }

    /** Asks one of them about each of several terms, which are put in as data for the one variable. */
    List<Row> askAbout(String name, String variable, Collection<Node> terms, Map<String, Node> bindings) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Var var = Var.alloc(variable);
        List<Binding> data = new ArrayList<>();
        terms.forEach(term -> data.add(BindingFactory.binding(var, term)));
        // In front of the rest, so that the engine looks these terms up rather than all there are.
        ElementGroup where = new ElementGroup();
        where.addElement(new ElementData(List.of(var), data));
        Query query = getQuestion(name).query().cloneQuery();
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
        query.setQueryPattern(where);
        return select(query, bindings).rows();
    }

    /** How many rows one of them has. */
    long count(String name, Map<String, Node> bindings) {
        Query inner = getQuestion(name).query().cloneQuery();
        if (inner.getOrderBy() != null) {
            inner.getOrderBy().clear();
        }
        ElementGroup where = new ElementGroup();
        where.addElement(new ElementSubQuery(inner));
        Query outer = QueryFactory.make();
        outer.setQuerySelectType();
        outer.setQueryPattern(where);
        outer.addResultVar("count", outer.allocAggregate(AggregatorFactory.createCount(false)));
        return select(outer, bindings).rows().get(0).getInt("count");
    }

    /** The store's revision, for what is remembered from one question to the next. */
    long revision() {
        return store.revision();
    }

    /** Asks one of them with terms. */
    List<Row> askWith(String name, Map<String, Node> bindings) {
        return select(getQuestion(name).query(), bindings).rows();
    }

    private Table select(Query query, Map<String, Node> bindings) {
        List<String> columns = query.getResultVars();
        List<Row> rows = new ArrayList<>();
        store.select(query, bindings, binding -> rows.add(Terms.row(columns, binding)));
        return new Table(columns, rows);
    }

    private static Table triples(Graph graph) {
        List<Row> rows = graph.stream()
                .map(triple -> {
                    Map<String, Cell> cells = new LinkedHashMap<>();
                    cells.put("subject", Terms.cell(triple.getSubject()));
                    cells.put("predicate", Terms.cell(triple.getPredicate()));
                    cells.put("object", Terms.cell(triple.getObject()));
                    return new Row(cells);
                })
                .collect(Collectors.toList());
        return new Table(List.of("subject", "predicate", "object"), rows);
    }

    private static String read(String resource) {
        try (InputStream in = Questions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the classpath lacks " + resource + "; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
