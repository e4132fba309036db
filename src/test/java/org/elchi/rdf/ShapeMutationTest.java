package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.elchi.fact.FactType.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes bite: whatever is left out of a sound graph or mistyped in it, something is found. */
class ShapeMutationTest {
    private static final Node DOCUMENT = NodeFactory.createURI(ShapesTest.IRIS.document(SampleRecord.KEY));
    private static final Node UNKNOWN = NodeFactory.createURI(Namespaces.ELCHI + "unknown");
    private static final Node NUMBER = NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger);
    private static final Node WORDS = NodeFactory.createLiteralString("words");
    private static final Node EMPTY = NodeFactory.createLiteralString("");

    private final List<String> survivors = new ArrayList<>();
    private int mutants;

    static Stream<FactTerms> factTypes() {
        return ShapesTest.VOCABULARY.listTerms().stream();
    }

    @ParameterizedTest
    @MethodSource("factTypes")
    void everyPropertyOfAFactTypeIsHeldToItsShape(FactTerms terms) {
        Node fact = sampleOf(terms);
        for (Role role : terms.type().roles()) {
            Node property = terms.getProperty(role.name());
            if (role.required()) {
                mutate(role.name() + " left out", graph -> graph.remove(fact, property, Node.ANY));
            }
            if (!role.many()) {
                mutate(role.name() + " twice", "maxCount", graph -> another(graph, fact, property));
            }
            for (Node wrong : wrongValues(role)) {
                mutate(role.name() + " is " + wrong, graph -> replace(graph, fact, property, wrong));
            }
        }
        assertEquals(List.of(), survivors);
        assertTrue(mutants >= 5, mutants + " mutants are too few");
    }

    @ParameterizedTest
    @MethodSource("factTypes")
    void everyFactIsHeldToWhatAllFactsHave(FactTerms terms) {
        Node fact = sampleOf(terms);
        for (Node property : List.of(Vocabulary.TYPE, Vocabulary.EVIDENCE, Vocabulary.RULE, Vocabulary.CONFIDENCE)) {
            mutate(property + " left out", graph -> graph.remove(fact, property, Node.ANY));
        }
        for (Node wrong : List.of(UNKNOWN, WORDS, Vocabulary.FACT_CLASS, Vocabulary.SPAN_CLASS)) {
            mutate("type is " + wrong, graph -> replace(graph, fact, Vocabulary.TYPE, wrong));
        }
        mutate("a second type", graph -> graph.add(fact, Vocabulary.TYPE, UNKNOWN));
        mutate("evidence is words", graph -> replace(graph, fact, Vocabulary.EVIDENCE, WORDS));
        mutate("evidence is no span", graph -> replace(graph, fact, Vocabulary.EVIDENCE, DOCUMENT));
        for (Node wrong : List.of(EMPTY, NUMBER, UNKNOWN, NodeFactory.createLiteralLang("words", "en"))) {
            mutate("rule is " + wrong, graph -> replace(graph, fact, Vocabulary.RULE, wrong));
        }
        mutate("two rules", graph -> graph.add(fact, Vocabulary.RULE, WORDS));
        for (Node wrong : List.of(decimal("1.01"), decimal("-0.1"), decimal("high"), WORDS, UNKNOWN)) {
            mutate("confidence is " + wrong, graph -> replace(graph, fact, Vocabulary.CONFIDENCE, wrong));
        }
        mutate("two confidences", graph -> graph.add(fact, Vocabulary.CONFIDENCE, decimal("0.1")));
        mutate("a property that it has not", graph -> graph.add(fact, UNKNOWN, WORDS));
        if (terms.entity() != null) {
            mutate("no entity", graph -> graph.remove(fact, Vocabulary.REFERS_TO, Node.ANY));
            for (Node wrong : List.of(WORDS, UNKNOWN, DOCUMENT)) {
                mutate("entity is " + wrong, graph -> replace(graph, fact, Vocabulary.REFERS_TO, wrong));
            }
        }
        if (!terms.parties().isEmpty()) {
            for (Node wrong : List.of(WORDS, UNKNOWN, DOCUMENT)) {
                mutate("relationship is " + wrong, graph -> replace(graph, fact, Vocabulary.RELATIONSHIP, wrong));
            }
        }
        assertEquals(List.of(), survivors);
    }

    @Test
    void everySpanIsHeldToTheText() {
        Node span = ShapesTest.sampleGraph()
                .find(Node.ANY, Vocabulary.EXACT, Node.ANY)
                .next()
                .getSubject();
        mutate("no words", graph -> graph.remove(span, Vocabulary.EXACT, Node.ANY));
        for (Node wrong : List.of(EMPTY, WORDS, NUMBER, UNKNOWN)) {
            mutate("words are " + wrong, graph -> replace(graph, span, Vocabulary.EXACT, wrong));
        }
        mutate("two wordings", graph -> graph.add(span, Vocabulary.EXACT, WORDS));
        mutate("a property that it has not", graph -> graph.add(span, UNKNOWN, WORDS));
        for (String place : List.of("5,5", "9,4", "-1,4", "0,999999", "x,y", "4", "", "04,12")) {
            mutate("at " + place, graph -> rename(graph, span, DOCUMENT.getURI() + "#char=" + place));
        }
        mutate("of another document", graph -> {
            String place = span.getURI().substring(span.getURI().indexOf('#'));
            rename(graph, span, ShapesTest.IRIS.document("otherdocument") + place);
        });
        assertEquals(List.of(), survivors);
    }

    @Test
    void theDocumentIsHeldToItsShape() {
        for (Node required : List.of(
                Vocabulary.TYPE,
                Vocabulary.TEXT,
                Vocabulary.TEXT_HASH,
                Vocabulary.COVERAGE,
                Vocabulary.EXTRACTOR_VERSION,
                Vocabulary.RECORD_ORDER)) {
            mutate(required + " left out", graph -> graph.remove(DOCUMENT, required, Node.ANY));
        }
        List<Triple> triples =
                ShapesTest.sampleGraph().find(DOCUMENT, Node.ANY, Node.ANY).toList();
        for (Triple triple : triples) {
            Node property = triple.getPredicate();
            mutate(property + " twice", graph -> another(graph, DOCUMENT, property));
            Node wrong = triple.getObject().isURI() ? WORDS : UNKNOWN;
            mutate(property + " is " + wrong, graph -> replace(graph, DOCUMENT, property, wrong));
            mutate(property + " is a number", graph -> replace(graph, DOCUMENT, property, NUMBER));
        }
        for (Node wrong : List.of(WORDS, NodeFactory.createLiteralDT("2026-02-30", XSDDatatype.XSDdate))) {
            mutate("issued " + wrong, graph -> replace(graph, DOCUMENT, DCTerms.issued.asNode(), wrong));
            mutate("hash " + wrong, graph -> replace(graph, DOCUMENT, Vocabulary.TEXT_HASH, wrong));
            mutate("coverage " + wrong, graph -> replace(graph, DOCUMENT, Vocabulary.COVERAGE, wrong));
        }
        mutate(
                "language",
                graph -> replace(graph, DOCUMENT, Vocabulary.LANGUAGE, NodeFactory.createLiteralString("?")));
        mutate("a property that it has not", graph -> graph.add(DOCUMENT, UNKNOWN, WORDS));
        assertEquals(List.of(), survivors);
    }

    private static List<Node> wrongValues(Role role) {
        return switch (role.kind()) {
            case TEXT -> List.of(UNKNOWN, NUMBER, EMPTY, NodeFactory.createLiteralLang("words", "en"));
            case NUMBER -> List.of(UNKNOWN, WORDS, decimal("many"), decimal(""));
            case FLAG -> List.of(UNKNOWN, WORDS, NodeFactory.createLiteralDT("maybe", XSDDatatype.XSDboolean));
            case DATE ->
                List.of(
                        UNKNOWN,
                        NodeFactory.createLiteralString("2027-12-31"),
                        NodeFactory.createLiteralDT("2027-13-41", XSDDatatype.XSDdate),
                        NodeFactory.createLiteralDT("soon", XSDDatatype.XSDdate),
                        NodeFactory.createLiteralDT("2027-12-31/2028-01-31", XSDDatatype.XSDdate));
            case CODE -> wrongCodes(role);
            case REFERENCE ->
                List.of(
                        UNKNOWN,
                        WORDS,
                        DOCUMENT,
                        NodeFactory.createURI(ShapesTest.IRIS.fact("mention", SampleRecord.KEY, "nobody")),
                        NodeFactory.createURI(ShapesTest.IRIS.fact("figure", SampleRecord.KEY, "f1")));
        };
    }

    private static List<Node> wrongCodes(Role role) {
        List<Node> wrong = new ArrayList<>(List.of(UNKNOWN, WORDS, NodeFactory.createLiteralString("AZ")));
        for (CodeScheme scheme : ShapesTest.VOCABULARY.listSchemes()) {
            wrong.add(NodeFactory.createURI(ShapesTest.IRIS.code(scheme.iriKind(), "ZZ")));
            if (!scheme.name().equals(role.scheme())) {
                wrong.add(NodeFactory.createURI(ShapesTest.IRIS.code(scheme.iriKind(), anyCode(scheme))));
            }
        }
        return wrong;
    }

    private static String anyCode(CodeScheme scheme) {
        return org.elchi.reference.ReferenceData.load()
                .listConcepts(scheme.name())
                .get(0)
                .code();
    }

    private static Node sampleOf(FactTerms terms) {
        return ShapesTest.sampleGraph()
                .find(Node.ANY, Vocabulary.TYPE, terms.factClass())
                .next()
                .getSubject();
    }

    private void mutate(String what, Consumer<Graph> mutation) {
        mutate(what, "", mutation);
    }

    /** Changes a sound graph and looks for a finding whose message has these words. */
    private void mutate(String what, String message, Consumer<Graph> mutation) {
        Graph graph = ShapesTest.sampleGraph();
        Set<Triple> before = graph.find().toSet();
        mutation.accept(graph);
        assertTrue(!graph.find().toSet().equals(before), "the mutation \"" + what + "\" changes nothing");
        mutants++;
        boolean found = ShapesTest.SHAPES.validate(graph).findings().stream()
                .anyMatch(finding -> finding.message().contains(message));
        if (!found) {
            survivors.add(what);
        }
    }

    private static void replace(Graph graph, Node subject, Node property, Node value) {
        graph.remove(subject, property, Node.ANY);
        graph.add(subject, property, value);
    }

    /** Adds a second value that would do alone. */
    private static void another(Graph graph, Node subject, Node property) {
        Node value = graph.find(subject, property, Node.ANY).next().getObject();
        graph.add(subject, property, value.isURI() ? NodeFactory.createURI(value + "x") : other(value));
    }

    private static Node other(Node literal) {
        return switch (literal.getLiteralLexicalForm()) {
            case "true" -> NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);
            case "full" -> NodeFactory.createLiteralString("basic");
            default ->
                literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                        ? NodeFactory.createLiteralString(literal.getLiteralLexicalForm() + "9")
                        : NodeFactory.createLiteralDT(
                                literal.getLiteralLexicalForm().replaceFirst("[1-8]", "9"),
                                literal.getLiteralDatatype());
        };
    }

    private static void rename(Graph graph, Node node, String iri) {
        Node renamed = NodeFactory.createURI(iri);
        graph.find(node, Node.ANY, Node.ANY).toList().forEach(triple -> {
            graph.delete(triple);
            graph.add(renamed, triple.getPredicate(), triple.getObject());
        });
        graph.find(Node.ANY, Node.ANY, node).toList().forEach(triple -> {
            graph.delete(triple);
            graph.add(triple.getSubject(), triple.getPredicate(), renamed);
        });
    }

    private static Node decimal(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }
}
