package org.elchi.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.rdf.FactTerms;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;

/** Lists of facts of any type, and single ones. Safe for use by any number of threads. */
public final class Facts {
    private final Questions questions;
    private final FactVocabulary vocabulary;
    private final Iris iris;
    private final FactDetails details;

    Facts(Questions questions, FactVocabulary vocabulary, Iris iris, FactDetails details) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.details = details;
    }

    /**
     * Facts of one type, latest first.
     *
     * @param type the fact type's name, such as {@code statement}
     * @param filters texts by parameter of the question {@code facts}: state, sector, stance, status, before, speaker; and {@code
     *     relationship}, such as {@code AZ-KZ}
     * @throws BadParameterException when a filter or its value is none
     */
    public Page<FactEntry> list(String type, Map<String, String> filters, Page.Request page) {
        String question = filters.containsKey("relationship") ? "facts-between" : "facts";
        Map<String, Node> bindings = bind(question, type, filters);
        List<String> found = questions.ask(question, bindings, page.offset(), page.limit()).stream()
                .map(row -> row.getText("fact"))
                .toList();
        boolean whole = page.offset() == 0 && found.size() < page.limit();
        long total = whole ? found.size() : questions.count(question, bindings);
        return new Page<>(details.read(found), page.offset(), page.limit(), total);
    }

    /**
     * People, organizations or initiatives, each with what was said of it last, by name.
     *
     * @param type the name of the type of their mentions: {@code person}, {@code organization}, {@code initiative}
     * @param filters texts by parameter of the question {@code entities}: state, sector, status, name
     */
    public Page<EntityEntry> listEntities(String type, Map<String, String> filters, Page.Request page) {
        Map<String, Node> bindings = bind("entities", type, filters);
        List<Row> rows = questions.ask("entities", bindings, page.offset(), page.limit());
        boolean whole = page.offset() == 0 && rows.size() < page.limit();
        long total = whole ? rows.size() : questions.count("entities", bindings);
        return new Page<>(entities(rows), page.offset(), page.limit(), total);
    }

    /**
     * One fact.
     *
     * @param id the document's key, a full stop, the fact's own key
     */
    public Optional<FactEntry> find(String id) {
        if (!id.matches("[a-z2-7]+\\.[A-Za-z0-9-]+")) {
            return Optional.empty();
        }
        List<String> candidates = vocabulary.listTerms().stream()
                .map(FactTerms::iriKind)
                .distinct()
                .map(kind -> iris.thing(kind, id))
                .toList();
        return details.read(candidates).stream().findFirst();
    }

    List<EntityEntry> entities(List<Row> rows) {
        Map<String, FactEntry> latest = new HashMap<>();
        details.read(rows.stream().map(row -> row.getText("fact")).toList())
                .forEach(entry -> latest.put(entry.iri(), entry));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(latest.get(row.getText("fact"))).stream()
                        .map(entry -> new EntityEntry(row.getText("entity"), row.getInt("mentions"), entry)))
                .toList();
    }

    private Map<String, Node> bind(String question, String type, Map<String, String> filters) {
        Map<String, Node> bindings =
                new HashMap<>(questions.getQuestion(question).bind(filters));
        bindings.put(
                "type",
                NodeFactory.createURI(vocabulary.getTerms(type).factClass().getURI()));
        return bindings;
    }
}
