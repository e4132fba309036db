package org.elchi.ingest;

import static org.elchi.archive.Archive.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.elchi.archive.Archive;
import org.elchi.archive.TemplateExtractor;
import org.elchi.extraction.Extractor;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.rdf.NotConformingException;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.store.FactStore;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IngestionTest {
    private static final Document ENVOY =
            document("https://news.example/1", "2026-01-05", "Anar Quliyev is the ambassador of AZ to KZ.");

    private final Archive archive = Archive.over(FactStore.temporary());

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void storesWhatADocumentSaysAndGivesItBack() {
        Ingested ingested = archive.ingestion().ingest(ENVOY);
        assertEquals(Ingested.Outcome.CREATED, ingested.outcome());
        DocumentRecord stored =
                archive.views().documents().find(ingested.record().info().key()).orElseThrow();
        assertEquals(ingested.record(), stored);
    }

    @Test
    void theSameDocumentAgainWritesNothing() {
        archive.ingestion().ingest(ENVOY);
        long revision = archive.store().revision();
        assertEquals(
                Ingested.Outcome.UNCHANGED, archive.ingestion().ingest(ENVOY).outcome());
        assertEquals(revision, archive.store().revision());
    }

    @Test
    void otherContentUnderTheSameAddressTakesThePlaceOfTheOld() {
        String key = archive.ingestion().ingest(ENVOY).record().info().key();
        Ingested second = archive.ingestion()
                .ingest(document(
                        "https://news.example/1", "2026-01-06", "Leyla Orucova is the ambassador of AZ to GE."));
        assertEquals(Ingested.Outcome.REPLACED, second.outcome());
        assertEquals(key, second.record().info().key());
        assertFalse(isStored("person/anar-quliyev-az"), "the person whom only the old version named");
        assertFalse(isStored("relationship/AZ-KZ"));
        assertTrue(isStored("person/leyla-orucova-az"));
        assertTrue(isStored("relationship/AZ-GE"));
    }

    @Test
    void deletingTakesWhatStoodOnTheDocumentAloneAndNothingElse() {
        long before = countQuads();
        String first = archive.ingestion().ingest(ENVOY).record().info().key();
        String second = archive.ingestion()
                .ingest(document(
                        "https://news.example/2",
                        null,
                        "Anar Quliyev called trade a priority for AZ and KZ.",
                        "Anar Quliyev is the ambassador of AZ to TR."))
                .record()
                .info()
                .key();
        assertTrue(archive.ingestion().delete(first));
        assertTrue(isStored("person/anar-quliyev-az"));
        assertTrue(isStored("relationship/AZ-KZ"));
        assertFalse(archive.ingestion().delete(first));
        assertTrue(archive.ingestion().delete(second));
        assertEquals(before, countQuads());
    }

    @Test
    void aTextWithoutAWordIsRefused() {
        long revision = archive.store().revision();
        Document empty = new Document(SourceText.of(" \n\t\u00A0 ".replace('\u00A0', ' ')), Origin.UNKNOWN);
        EmptyTextException e =
                assertThrows(EmptyTextException.class, () -> archive.ingestion().ingest(empty));
        assertTrue(String.valueOf(e.getMessage()).contains("send the statement itself"));
        assertEquals(revision, archive.store().revision());
    }

    @Test
    void whatDoesNotConformToTheShapesIsNotStored() {
        Extractor careless = document -> {
            DocumentRecord record = new TemplateExtractor().extract(document);
            List<Fact> facts = record.facts().stream()
                    .map(fact -> !fact.type().equals("posting")
                            ? fact
                            : new Fact(
                                    fact.key(),
                                    fact.type(),
                                    Map.of("holder", fact.values("holder")),
                                    fact.evidence(),
                                    fact.rule(),
                                    fact.confidence()))
                    .toList();
            return new DocumentRecord(record.text(), record.info(), facts);
        };
        try (Archive other = Archive.over(FactStore.temporary(), careless)) {
            long revision = other.store().revision();
            NotConformingException e = assertThrows(
                    NotConformingException.class, () -> other.ingestion().ingest(ENVOY));
            assertTrue(String.valueOf(e.getMessage()).contains("office"), e.getMessage());
            assertEquals(revision, other.store().revision());
        }
    }

    @Test
    void manyDocumentsAreReportedInTheirOrderAndABadOneFailsAlone() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            documents.add(
                    i == 300
                            ? new Document(SourceText.of(" "), Origin.UNKNOWN)
                            : document(
                                    "https://news.example/" + i % 450,
                                    "2026-02-01",
                                    "Anar Quliyev called trade a priority for AZ and KZ."));
        }
        long revision = archive.store().revision();
        AtomicInteger expected = new AtomicInteger();
        BatchSummary summary = archive.ingestion().ingestAll(documents.stream(), result -> {
            assertEquals(expected.getAndIncrement(), result.index());
            assertEquals(result.index() == 300, result.error() instanceof EmptyTextException);
        });
        assertEquals(new BatchSummary(449, 0, 50, 1), summary);
        assertEquals(500, expected.get());
        assertTrue(archive.store().revision() - revision < 225, "each of 450 documents had a commit of its own");
    }

    @Test
    void aBatchHoldsOnlySomeDocumentsAtATime() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger reported = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<Document> documents = IntStream.range(0, 600).mapToObj(i -> {
            most.accumulateAndGet(read.incrementAndGet() - reported.get(), Math::max);
            return document("https://news.example/" + i, null, "AZ and KZ met in Astana on 2026-01-01.");
        });
        archive.ingestion().ingestAll(documents, result -> reported.incrementAndGet());
        assertEquals(600, reported.get());
        assertTrue(most.get() <= 400, "held " + most.get());
    }

    @Test
    void ofTwoThatBringTheSameDocumentAtOnceOnlyOneIsToldThatItIsNew() {
        List<Ingested.Outcome> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> archive.ingestion().ingest(ENVOY).outcome())
                .toList();
        assertEquals(
                1, outcomes.stream().filter(Ingested.Outcome.CREATED::equals).count());
    }

    private boolean isStored(String thing) {
        return archive.store()
                .findGraph(NodeFactory.createURI("https://w3id.org/elchi/id/" + thing))
                .isPresent();
    }

    private long countQuads() {
        return archive.store()
                .select(org.apache.jena.query.QueryFactory.create("SELECT * { GRAPH ?g { ?s ?p ?o } }"), Map.of())
                .size();
    }
}
