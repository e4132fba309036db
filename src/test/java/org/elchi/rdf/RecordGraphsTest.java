package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

class RecordGraphsTest {
    private static final RecordGraphs GRAPHS =
            new RecordGraphs(FactVocabulary.load(), ReferenceData.load(), new Iris(Iris.DEFAULT_BASE));

    @Test
    void aRecordWithEveryRoleOfEveryTypeComesBackAsItWas() {
        DocumentRecord record = SampleRecord.full();
        assertEquals(record, GRAPHS.fromGraph(documentGraph(record)));
    }

    @Test
    void theSampleFillsEveryRoleOfEveryType() {
        List<String> missing = new ArrayList<>();
        GRAPHS.vocabulary().types().forEach(type -> type.roles().forEach(role -> {
            boolean filled = SampleRecord.full().listFacts(type.name()).stream()
                    .anyMatch(fact -> !fact.values(role.name()).isEmpty());
            if (!filled) {
                missing.add(type.name() + "." + role.name());
            }
        }));
        assertEquals(List.of(), missing);
    }

    @Test
    void aRecordComesBackAsItWasFromAStoreThatWritesNumbersAndDatesItsOwnWay() {
        DocumentRecord record = SampleRecord.full();
        DatasetGraph store = DatabaseMgr.createDatasetGraph();
        Node name = NodeFactory.createURI(GRAPHS.iris().document(SampleRecord.KEY));
        Txn.executeWrite(store, () -> store.addGraph(name, documentGraph(record)));
        assertEquals(record, Txn.calculateRead(store, () -> GRAPHS.fromGraph(store.getGraph(name))));
    }

    @Test
    void aDocumentOfWhichNothingIsKnownComesBackAsItWas() {
        DocumentRecord record = SampleRecord.bare();
        assertEquals(record, GRAPHS.fromGraph(documentGraph(record)));
    }

    @Test
    void factsInAnyOrderComeBackInThatOrder() {
        DocumentRecord record = SampleRecord.full();
        List<Fact> reversed = new ArrayList<>(record.facts());
        Collections.reverse(reversed);
        DocumentRecord other = new DocumentRecord(record.text(), record.info(), reversed);
        assertEquals(other, GRAPHS.fromGraph(documentGraph(other)));
    }

    @Test
    void graphsAreNamedByDocumentEntitiesAndRelationships() {
        List<String> names = GRAPHS.toGraphs(SampleRecord.full()).keySet().stream()
                .map(Node::getURI)
                .map(name -> name.substring(Iris.DEFAULT_BASE.length()))
                .toList();
        assertEquals(
                List.of(
                        "id/document/" + SampleRecord.KEY,
                        "id/person/kamran-elsadli-az",
                        "id/relationship/AZ-GE",
                        "id/organization/qdiet",
                        "id/initiative/az-ge-deniz-korpusu",
                        "id/organization/nazirlik-az"),
                names);
    }

    @Test
    void whatIsSharedStandsInTheGraphsOfEntitiesAndRelationships() {
        Map<Node, Graph> graphs = GRAPHS.toGraphs(SampleRecord.full());
        Node person = NodeFactory.createURI(GRAPHS.iris().thing("person", "kamran-elsadli-az"));
        Graph aboutPerson = Objects.requireNonNull(graphs.get(person));
        assertTrue(aboutPerson.contains(
                person, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang("Kamran Elşadlı", "az")));
        assertTrue(
                aboutPerson.contains(person, Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang("K. Elşadlı", "az")));
        assertEquals(4, aboutPerson.size());
        Node pair = NodeFactory.createURI(GRAPHS.iris().relationship("GE", "AZ"));
        Graph aboutPair = Objects.requireNonNull(graphs.get(pair));
        for (String state : List.of("AZ", "GE")) {
            assertTrue(aboutPair.contains(
                    pair, Vocabulary.PARTY, NodeFactory.createURI(GRAPHS.iris().country(state))));
        }
        assertEquals(3, aboutPair.size());
    }

    @Test
    void aReferenceToAFactThatIsNotThereIsRefused() {
        DocumentRecord record = SampleRecord.full();
        List<Fact> withoutPerson = record.facts().stream()
                .filter(fact -> !fact.type().equals("person"))
                .toList();
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> GRAPHS.toGraphs(new DocumentRecord(record.text(), record.info(), withoutPerson)));
        assertTrue(refusal.toString().contains("p1"), refusal.toString());
    }

    @Test
    void aRoleThatTheOntologyDoesNotKnowIsRefused() {
        DocumentRecord record = SampleRecord.full();
        Fact country = record.listFacts("country").get(0);
        Fact odd = new Fact(
                "x",
                "country",
                Map.of("capital", List.of(new Value.Text("Bakı"))),
                country.evidence(),
                country.rule(),
                country.confidence());
        assertThrows(
                IllegalArgumentException.class,
                () -> GRAPHS.toGraphs(new DocumentRecord(record.text(), record.info(), List.of(odd))));
    }

    @Test
    void anEntityIsFoundForEveryMention() {
        DocumentRecord record = SampleRecord.full();
        assertEquals(
                "https://w3id.org/elchi/id/country/GE",
                GRAPHS.findEntity(record, record.facts().get(0)).orElseThrow());
        assertTrue(
                GRAPHS.findEntity(record, record.listFacts("statement").get(0)).isEmpty());
    }

    private static Graph documentGraph(DocumentRecord record) {
        return GRAPHS.toGraphs(record).values().iterator().next();
    }
}
