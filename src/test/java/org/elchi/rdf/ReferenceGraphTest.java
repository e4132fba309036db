package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class ReferenceGraphTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final FactVocabulary FACTS = FactVocabulary.load();
    private static final Graph GRAPH = new ReferenceGraph(FACTS, REFERENCE, new Iris(Iris.DEFAULT_BASE)).toGraph();

    @Test
    void describesAStateWithItsIdentifiersAndLinks() {
        Node state = thing("country/KZ");
        assertHas(state, Vocabulary.TYPE, Vocabulary.STATE_CLASS);
        assertHas(state, Vocabulary.ALPHA2, NodeFactory.createLiteralString("KZ"));
        assertHas(state, Vocabulary.ALPHA3, NodeFactory.createLiteralString("KAZ"));
        assertHas(state, Vocabulary.M49, NodeFactory.createLiteralString("398"));
        assertHas(state, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang("Қазақстан", "kk"));
        assertHas(state, Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang("Republic of Kazakhstan", "en"));
        assertHas(state, owl("sameAs"), NodeFactory.createURI("http://www.wikidata.org/entity/Q232"));
        assertHas(state, owl("sameAs"), NodeFactory.createURI("https://sws.geonames.org/1522867/"));
        assertHas(
                state,
                skos("exactMatch"),
                NodeFactory.createURI("http://publications.europa.eu/resource/authority/country/KAZ"));
    }

    @Test
    void everyEntryOfEverySchemeHasItsClassAndFiveLabels() {
        for (CodeScheme scheme : FACTS.listSchemes()) {
            List<Node> entries = GRAPH.find(Node.ANY, Vocabulary.TYPE, scheme.memberClass())
                    .mapWith(triple -> triple.getSubject())
                    .toList();
            assertEquals(REFERENCE.listConcepts(scheme.name()).size(), entries.size(), scheme::name);
            for (Node entry : entries) {
                assertEquals(
                        5,
                        GRAPH.find(entry, Vocabulary.PREF_LABEL, Node.ANY)
                                .toList()
                                .size(),
                        entry::toString);
            }
        }
    }

    @Test
    void tablesAndOntologyHaveTheSameSchemes() {
        assertEquals(
                REFERENCE.listSchemes().stream().sorted().toList(),
                FACTS.listSchemes().stream().map(CodeScheme::name).sorted().toList());
    }

    @Test
    void sectorsAreASkosSchemeMappedToDacAndEurovoc() {
        Node sector = thing("sector/renewable-energy");
        assertHas(sector, Vocabulary.TYPE, skos("Concept"));
        assertHas(sector, skos("inScheme"), thing("scheme/sector"));
        assertHas(thing("scheme/sector"), Vocabulary.TYPE, skos("ConceptScheme"));
        assertHas(sector, skos("notation"), NodeFactory.createLiteralString("renewable-energy"));
        assertHas(sector, skos("closeMatch"), thing("dac/232"));
        assertHas(sector, skos("closeMatch"), NodeFactory.createURI("http://eurovoc.europa.eu/754"));
        assertHas(thing("sector/education"), skos("narrowMatch"), thing("dac/112"));
        assertHas(thing("dac/232"), skos("notation"), NodeFactory.createLiteralString("232"));
    }

    @Test
    void codesThatAreNoIriSegmentsAreSpeltPlainly() {
        assertHas(
                thing("office/charge-d-affaires"),
                skos("notation"),
                NodeFactory.createLiteralString("chargé d'affaires"));
        assertHas(thing("office/head-of-state"), Vocabulary.TYPE, Vocabulary.OFFICE_CLASS);
    }

    @Test
    void theGraphIsOfASizeThatEveryStoreCanBear() {
        assertTrue(GRAPH.size() > 3_000 && GRAPH.size() < 6_000, () -> GRAPH.size() + " triples");
    }

    private static void assertHas(Node subject, Node property, Node value) {
        assertTrue(
                GRAPH.contains(subject, property, value),
                () -> "no " + property + " " + value + " in "
                        + GRAPH.find(subject, Node.ANY, Node.ANY).toList());
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + "id/" + path);
    }

    private static Node skos(String name) {
        return NodeFactory.createURI(Namespaces.SKOS + name);
    }

    private static Node owl(String name) {
        return NodeFactory.createURI(Namespaces.OWL + name);
    }
}
