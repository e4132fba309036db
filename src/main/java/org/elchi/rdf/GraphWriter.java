package org.elchi.rdf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.jspecify.annotations.Nullable;

/** Writes one record as graphs. For one record and one thread. */
final class GraphWriter {
    private static final String NAME = "name";
    private static final String ALIASES = "aliases";

    private final FactVocabulary vocabulary;
    private final CodeIris codes;
    private final Iris iris;
    private final DocumentRecord record;
    private final Entities entities;
    private final Node document;
    private final Graph graph = newGraph();
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();
    private final Map<String, Node> factNodes = new HashMap<>();

    GraphWriter(FactVocabulary vocabulary, CodeIris codes, Iris iris, DocumentRecord record) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.iris = iris;
        this.record = record;
        this.entities = new Entities(vocabulary, codes, iris, record);
        this.document = NodeFactory.createURI(iris.document(record.info().key()));
    }

    Map<Node, Graph> write() {
        graphs.put(document, graph);
        String key = record.info().key();
        for (Fact fact : record.facts()) {
            String kind = vocabulary.getTerms(fact.type()).iriKind();
            Node node = NodeFactory.createURI(iris.fact(kind, key, fact.key()));
            if (factNodes.put(fact.key(), node) != null) {
                throw new IllegalArgumentException("two facts of document " + key + " have the key " + fact.key()
                        + "; derive keys so that they differ");
            }
        }
        writeDocument(record.info());
        record.facts().forEach(this::writeFact);
        return graphs;
    }

    private void writeDocument(DocumentInfo info) {
        graph.add(document, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        addText(Vocabulary.TITLE, info.title());
        addText(Vocabulary.LANGUAGE, info.lang());
        addText(Vocabulary.PUBLISHER, info.publisher());
        addText(Vocabulary.TEXT, record.text().value());
        addText(Vocabulary.TEXT_HASH, record.text().sha256());
        addText(Vocabulary.COVERAGE, info.coverage().name().toLowerCase(Locale.ROOT));
        addText(Vocabulary.EXTRACTOR_VERSION, info.extractor());
        addText(Vocabulary.PACK_VERSION, info.pack());
        addText(Vocabulary.RECORD_ORDER, RecordOrder.of(record.facts()));
        if (info.published() != null) {
            graph.add(document, Vocabulary.ISSUED, Values.date(info.published()));
        }
        if (info.url() != null) {
            graph.add(document, Vocabulary.SOURCE, NodeFactory.createURI(info.url()));
        }
    }

    private void addText(Node property, @Nullable String text) {
        if (text != null) {
            graph.add(document, property, Values.text(text));
        }
    }

    private void writeFact(Fact fact) {
        FactTerms terms = vocabulary.getTerms(fact.type());
        Node node = factNode(fact.key());
        graph.add(node, Vocabulary.TYPE, terms.factClass());
        graph.add(node, Vocabulary.RULE, Values.text(fact.rule()));
        graph.add(node, Vocabulary.CONFIDENCE, Values.decimal(BigDecimal.valueOf(fact.confidence())));
        for (Evidence evidence : fact.evidence()) {
            Node span = NodeFactory.createURI(iris.span(record.info().key(), evidence.span()));
            graph.add(node, Vocabulary.EVIDENCE, span);
            graph.add(span, Vocabulary.EXACT, Values.text(evidence.quote()));
        }
        fact.roles().forEach((role, values) -> {
            Node property = terms.getProperty(role);
            values.forEach(value -> graph.add(node, property, node(value)));
        });
        writeEntity(fact, terms, node);
        writeRelationships(fact, terms, node);
    }

    private void writeEntity(Fact fact, FactTerms terms, Node node) {
        FactTerms.Entity entity = terms.entity();
        if (entity == null) {
            return;
        }
        Node named = entities.find(fact).orElseThrow();
        graph.add(node, Vocabulary.REFERS_TO, named);
        Graph about = graphs.computeIfAbsent(named, name -> newGraph());
        about.add(named, Vocabulary.TYPE, entity.entityClass());
        boolean labelled = about.contains(named, Vocabulary.PREF_LABEL, Node.ANY);
        fact.values(NAME)
                .forEach(
                        name -> about.add(named, labelled ? Vocabulary.ALT_LABEL : Vocabulary.PREF_LABEL, label(name)));
        fact.values(ALIASES).forEach(alias -> about.add(named, Vocabulary.ALT_LABEL, label(alias)));
    }

    private void writeRelationships(Fact fact, FactTerms terms, Node node) {
        TreeSet<String> states = new TreeSet<>();
        terms.parties().forEach(role -> fact.values(role).forEach(value -> states.add(Values.naturalKey(value))));
        List<String> parties = List.copyOf(states);
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                Node pair = NodeFactory.createURI(iris.relationship(parties.get(one), parties.get(other)));
                graph.add(node, Vocabulary.RELATIONSHIP, pair);
                Graph about = graphs.computeIfAbsent(pair, name -> newGraph());
                about.add(pair, Vocabulary.TYPE, Vocabulary.BILATERAL_RELATIONSHIP_CLASS);
                about.add(pair, Vocabulary.PARTY, NodeFactory.createURI(iris.country(parties.get(one))));
                about.add(pair, Vocabulary.PARTY, NodeFactory.createURI(iris.country(parties.get(other))));
            }
        }
    }

    private Node node(Value value) {
        if (value instanceof Value.Code code) {
            return codes.node(code);
        } else if (value instanceof Value.Reference reference) {
            return factNode(reference.fact());
        } else if (value instanceof Value.Date date) {
            return Values.date(date.iso());
        } else if (value instanceof Value.Number number) {
            return Values.decimal(number.value());
        } else if (value instanceof Value.Flag flag) {
            return Values.flag(flag.value());
        } else {
            return Values.text(((Value.Text) value).value());
        }
    }

    private Node factNode(String key) {
        Node node = factNodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("a fact of document "
                    + record.info().key() + " refers to the fact " + key + ", which is not in the record");
        }
        return node;
    }

    /** A name in the document's language where that is known. */
    private Node label(Value name) {
        String lang = record.info().lang();
        return lang == null
                ? Values.text(Values.naturalKey(name))
                : NodeFactory.createLiteralLang(Values.naturalKey(name), lang);
    }

    private static Graph newGraph() {
        return GraphMemFactory.createDefaultGraphSameTerm();
    }
}
