package org.elchi.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;

/** What the mentions of one record refer to. For one record and one thread. */
final class Entities {
    private final FactVocabulary vocabulary;
    private final CodeIris codes;
    private final Iris iris;
    private final Map<String, List<Fact>> shownWith = new HashMap<>();

    Entities(FactVocabulary vocabulary, CodeIris codes, Iris iris, DocumentRecord record) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.iris = iris;
        for (Fact fact : record.facts()) {
            String into = vocabulary.getTerms(fact.type()).type().into();
            if (into != null && fact.findValue(into).orElse(null) instanceof Value.Reference reference) {
                shownWith
                        .computeIfAbsent(reference.fact(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    Optional<Node> find(Fact fact) {
        FactTerms terms = vocabulary.getTerms(fact.type());
        FactTerms.Entity entity = terms.entity();
        if (entity != null) {
            String key = entity.key().make(role -> values(fact, role));
            return Optional.of(NodeFactory.createURI(iris.thing(entity.kind(), key)));
        }
        return terms.properties().entrySet().stream()
                .filter(role -> role.getValue().equals(Vocabulary.REFERS_TO))
                .flatMap(role -> fact.values(role.getKey()).stream())
                .filter(Value.Code.class::isInstance)
                .map(value -> codes.node((Value.Code) value))
                .findFirst();
    }

    /** The values of a role of the fact itself or of the first fact that is shown with it. */
    private List<Value> values(Fact fact, String role) {
        List<Value> own = fact.values(role);
        if (!own.isEmpty()) {
            return own;
        }
        return shownWith.getOrDefault(fact.key(), List.of()).stream()
                .map(other -> other.values(role))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
