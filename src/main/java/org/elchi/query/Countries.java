package org.elchi.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;

/** The states that documents speak of. Safe for use by any number of threads. */
public final class Countries {
    private final Questions questions;
    private final FactVocabulary vocabulary;
    private final Iris iris;
    private final Relationships relationships;

    Countries(Questions questions, FactVocabulary vocabulary, Iris iris, Relationships relationships) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        this.iris = iris;
        this.relationships = relationships;
    }

    /** States that documents name, most named first. */
    public List<CountryCount> list() {
        return list(Map.of());
    }

    /**
     * One state, with nothing but zeros where no document names it.
     *
     * @param code the code of a known state
     */
    public CountryOverview get(String code) {
        Map<String, Node> state = Map.of("state", NodeFactory.createURI(iris.country(code)));
        CountryCount count =
                list(state).stream().findFirst().orElseGet(() -> new CountryCount(code, iris.country(code), 0));
        Map<String, Integer> facts = new LinkedHashMap<>();
        questions.askWith("country-facts", state).forEach(row -> vocabulary
                .findByClass(NodeFactory.createURI(row.getText("type")))
                .ifPresent(terms -> facts.put(terms.type().name(), row.getInt("facts"))));
        return new CountryOverview(count, facts, relationships.listOf(code));
    }

    private List<CountryCount> list(Map<String, Node> bindings) {
        String states = iris.country("");
        return questions.askWith("countries", bindings).stream()
                .filter(row -> row.getText("country").startsWith(states))
                .map(row -> new CountryCount(row.getCode("country"), row.getText("country"), row.getInt("documents")))
                .toList();
    }
}
