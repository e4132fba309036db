package org.elchi.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.FactType.Role;
import org.elchi.fact.Value;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads one document's graph as a record. For one graph and one thread. */
final class GraphReader {
    private static final String NAME = "name";

    private final FactVocabulary vocabulary;
    private final CodeIris codes;
    private final Graph graph;

    GraphReader(FactVocabulary vocabulary, CodeIris codes, Graph graph) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.graph = graph;
    }

    DocumentRecord read() {
        Node document = document();
        SourceText text = SourceText.of(getText(document, Vocabulary.TEXT));
        RecordOrder order =
                RecordOrder.parse(findText(document, Vocabulary.RECORD_ORDER).orElse(""));
        Map<String, Integer> places = order.places();
        List<Fact> facts = new ArrayList<>();
        graph.find(Node.ANY, Vocabulary.TYPE, Node.ANY).forEachRemaining(triple -> vocabulary
                .findByClass(triple.getObject())
                .ifPresent(terms -> facts.add(fact(triple.getSubject(), terms, text, order))));
        facts.sort(Comparator.<Fact>comparingInt(fact -> places.getOrDefault(fact.key(), Integer.MAX_VALUE))
                .thenComparing(Fact::key));
        return new DocumentRecord(text, info(document), facts);
    }

    private Node document() {
        List<Node> documents = graph.find(Node.ANY, Vocabulary.TEXT, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toList();
        if (documents.size() != 1) {
            throw new IllegalArgumentException(
                    "the graph holds " + documents.size() + " documents where one is due: " + documents);
        }
        return documents.get(0);
    }

    private DocumentInfo info(Node document) {
        return new DocumentInfo(
                Iris.key(document.getURI()),
                text(document, Vocabulary.LANGUAGE),
                text(document, Vocabulary.TITLE),
                find(document, Vocabulary.SOURCE).map(Node::getURI).orElse(null),
                find(document, Vocabulary.ISSUED).map(Values::iso).orElse(null),
                text(document, Vocabulary.PUBLISHER),
                DocumentInfo.Coverage.valueOf(
                        getText(document, Vocabulary.COVERAGE).toUpperCase(Locale.ROOT)),
                getText(document, Vocabulary.EXTRACTOR_VERSION),
                text(document, Vocabulary.PACK_VERSION));
    }

    private Fact fact(Node node, FactTerms terms, SourceText text, RecordOrder order) {
        String key = Iris.factKey(node.getURI());
        Map<String, List<Value>> roles = new LinkedHashMap<>();
        for (Role role : terms.type().roles()) {
            List<Value> values = listObjects(node, terms.getProperty(role.name())).stream()
                    .map(object -> value(role, object))
                    .toList();
            if (!values.isEmpty()) {
                roles.put(role.name(), order.values(key, role.name(), values));
            }
        }
        List<Evidence> evidence = listObjects(node, Vocabulary.EVIDENCE).stream()
                .map(span -> Evidence.in(text, Iris.span(span.getURI())))
                .toList();
        return new Fact(
                key,
                terms.type().name(),
                roles,
                order.evidence(key, evidence),
                getText(node, Vocabulary.RULE),
                Double.parseDouble(getText(node, Vocabulary.CONFIDENCE)));
    }

    private Value value(Role role, Node object) {
        return switch (role.kind()) {
            case TEXT -> new Value.Text(object.getLiteralLexicalForm());
            case NUMBER -> new Value.Number(Values.number(object));
            case FLAG -> new Value.Flag(object.getLiteralLexicalForm().equals("true"));
            case DATE -> new Value.Date(Values.iso(object));
            case CODE -> codes.code(role.scheme() == null ? "" : role.scheme(), object);
            case REFERENCE -> new Value.Reference(Iris.factKey(object.getURI()), label(object));
        };
    }

    /** What the record shows for a fact: its name, else its key. */
    private String label(Node fact) {
        return find(fact, Vocabulary.TYPE)
                .flatMap(vocabulary::findByClass)
                .map(terms -> terms.properties().get(NAME))
                .flatMap(name -> findText(fact, name))
                .orElseGet(() -> Iris.factKey(fact.getURI()));
    }

    private @Nullable String text(Node subject, Node property) {
        return findText(subject, property).orElse(null);
    }

    private String getText(Node subject, Node property) {
        return findText(subject, property)
                .orElseThrow(() -> new IllegalArgumentException(subject + " has no " + property));
    }

    private Optional<String> findText(Node subject, Node property) {
        return find(subject, property).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> find(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }

    private List<Node> listObjects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }
}
