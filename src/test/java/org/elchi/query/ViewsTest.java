package org.elchi.query;

import static org.elchi.archive.Archive.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elchi.archive.Archive;
import org.elchi.store.FactStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Archive ARCHIVE = Archive.over(FactStore.temporary());
    private static final Views VIEWS = ARCHIVE.views();

    @BeforeAll
    static void store() {
        for (int day = 1; day <= 25; day++) {
            ARCHIVE.ingestion()
                    .ingest(document(
                            "https://news.example/" + day,
                            "2026-01-" + (day < 10 ? "0" : "") + day,
                            "Anar Quliyev is the " + (day < 20 ? "ambassador" : "minister") + " of AZ to KZ.",
                            "Anar Quliyev called " + (day % 2 == 0 ? "trade" : "energy") + " a priority for AZ and KZ.",
                            "AZ and KZ build the cable “Dəniz Yolu” in digital, planned, due 2026-12-31.",
                            "Trade of AZ and KZ was " + day + "000 USD in 2025."));
        }
        ARCHIVE.ingestion().ingest(document("https://news.example/x", null, "GE and TR met in Ankara on 2026-03-01."));
    }

    @AfterAll
    static void close() {
        ARCHIVE.close();
    }

    @Test
    void aPairAtAGlanceIsTheSameInEitherOrder() {
        Relationship pair = VIEWS.relationships().find("KZ", "AZ").orElseThrow();
        assertEquals(pair, VIEWS.relationships().find("AZ", "KZ").orElseThrow());
        assertEquals(List.of("AZ", "KZ"), pair.parties());
        assertEquals(
                Map.of("posting", 25, "initiative", 25, "statement", 25, "figure", 25, "commitment", 25),
                pair.counts());
        assertEquals(Map.of("digital", 25, "energy", 13, "trade", 12), pair.sectors());
        assertEquals(
                List.of("digital", "energy", "trade"),
                List.copyOf(pair.sectors().keySet()));
        assertEquals(20, pair.statements().size());
        assertEquals("2026-01-25", pair.statements().get(0).document().published());
        assertEquals(List.of("energy"), pair.statements().get(0).roles().get("sectors"));
        assertEquals(10, pair.figures().size());
        assertEquals(10, pair.commitments().size());
        assertEquals(List.of(), pair.events());
    }

    @Test
    void aPairShowsEachPersonInEachOfficeAndEachInitiativeOnceWithItsLatestDocument() {
        Relationship pair = VIEWS.relationships().find("AZ", "KZ").orElseThrow();
        assertEquals(
                List.of("minister 2026-01-25", "ambassador 2026-01-19"),
                pair.people().stream()
                        .map(person -> person.latest().roles().get("role") + " "
                                + person.latest().document().published())
                        .toList());
        assertEquals("Anar Quliyev", pair.people().get(0).latest().roles().get("holder"));
        assertEquals(1, pair.initiatives().size());
        EntityEntry cable = pair.initiatives().get(0);
        assertEquals(25, cable.mentions());
        assertEquals(
                "https://w3id.org/elchi/id/initiative/AZ-KZ-deniz-yolu".toLowerCase(java.util.Locale.ROOT),
                cable.id().toLowerCase(java.util.Locale.ROOT));
        assertEquals("2026-12-31", cable.latest().roles().get("deadline"));
        assertEquals("planned", cable.latest().roles().get("status"));
    }

    @Test
    void aPairOfWhichNobodySpeaksIsNotThere() {
        assertTrue(VIEWS.relationships().find("AZ", "BR").isEmpty());
    }

    @Test
    void allPairsWithTheirCounts() {
        List<RelationshipCount> pairs = VIEWS.relationships().list();
        assertEquals(
                List.of(List.of("AZ", "KZ"), List.of("GE", "TR")),
                pairs.stream().map(RelationshipCount::parties).toList());
        assertEquals(Map.of("event", 1), pairs.get(1).counts());
        assertEquals(12, pairs.get(0).sectors().get("trade"));
    }

    @Test
    void statesWithTheirCounts() {
        assertEquals(
                List.of("AZ 25", "KZ 25", "GE 1", "TR 1"),
                VIEWS.countries().list().stream()
                        .map(country -> country.code() + " " + country.documents())
                        .toList());
        CountryOverview georgia = VIEWS.countries().get("GE");
        assertEquals(1, georgia.country().documents());
        assertEquals(1, georgia.facts().get("event"));
        assertEquals(1, georgia.relationships().size());
        assertEquals(0, VIEWS.countries().get("BR").country().documents());
    }

    @Test
    void documentsComeLatestFirstAndInPages() {
        Page<DocumentEntry> first = VIEWS.documents().list(new Page.Request(0, 10));
        assertEquals(26, first.total());
        assertEquals("2026-01-25", first.items().get(0).published());
        assertEquals("Made Up", first.items().get(0).publisher());
        Page<DocumentEntry> last = VIEWS.documents().list(new Page.Request(20, 10));
        assertEquals(6, last.items().size());
        assertEquals(null, last.items().get(5).published());
        assertTrue(VIEWS.documents().find("nosuchdocument").isEmpty());
        assertThrows(BadParameterException.class, () -> new Page.Request(0, 0));
    }

    @Test
    void factsAreFilteredAndCounted() {
        Facts facts = VIEWS.facts();
        Page.Request five = new Page.Request(0, 5);
        assertEquals(25, facts.list("statement", Map.of(), five).total());
        assertEquals(
                12, facts.list("statement", Map.of("sector", "trade"), five).total());
        assertEquals(
                0, facts.list("statement", Map.of("stance", "concern"), five).total());
        assertEquals(
                25,
                facts.list("statement", Map.of("relationship", "AZ-KZ", "speaker", "quliyev"), five)
                        .total());
        assertEquals(
                0, facts.list("statement", Map.of("speaker", "nobody"), five).total());
        assertEquals(
                25,
                facts.list("commitment", Map.of("before", "2027-01-01"), five).total());
        assertEquals(
                0,
                facts.list("commitment", Map.of("before", "2026-01-01"), five).total());
        assertEquals(1, facts.list("event", Map.of("state", "GE"), five).total());
        assertEquals(0, facts.list("event", Map.of("state", "AZ"), five).total());
        assertThrows(BadParameterException.class, () -> facts.list("statement", Map.of("colour", "red"), five));
        assertThrows(IllegalArgumentException.class, () -> facts.list("rumour", Map.of(), five));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<String> whole = VIEWS.facts().list("figure", Map.of(), new Page.Request(0, 100)).items().stream()
                .map(FactEntry::fact)
                .toList();
        List<String> pieces = IntStream.range(0, 5)
                .boxed()
                .flatMap(i -> VIEWS.facts().list("figure", Map.of(), new Page.Request(i * 5L, 5)).items().stream())
                .map(FactEntry::fact)
                .toList();
        assertEquals(whole, pieces);
    }

    @Test
    void peopleAreShownWithThePostTheyHeldLast() {
        Page<EntityEntry> people = VIEWS.facts().listEntities("person", Map.of(), Page.Request.FIRST);
        assertEquals(1, people.items().size());
        EntityEntry person = people.items().get(0);
        assertEquals("https://w3id.org/elchi/id/person/anar-quliyev-az", person.id());
        assertEquals(25, person.mentions());
        Map<String, ?> shown = person.latest().toMap();
        assertEquals(
                List.of(
                        "name",
                        "aliases",
                        "role",
                        "represents",
                        "postedTo",
                        "speaks",
                        "id",
                        "confidence",
                        "evidence",
                        "fact",
                        "rule",
                        "document",
                        "published",
                        "publisher"),
                List.copyOf(shown.keySet()));
        assertEquals("minister", shown.get("role"));
        assertEquals("AZ", shown.get("represents"));
        assertEquals(true, shown.get("speaks"));
        assertEquals(
                1,
                VIEWS.facts()
                        .listEntities("person", Map.of("state", "KZ"), Page.Request.FIRST)
                        .total());
        assertEquals(
                0,
                VIEWS.facts()
                        .listEntities("person", Map.of("state", "TR"), Page.Request.FIRST)
                        .total());
        assertEquals(
                1,
                VIEWS.facts()
                        .listEntities("initiative", Map.of("name", "dəniz"), Page.Request.FIRST)
                        .total());
        assertEquals(
                1,
                VIEWS.facts()
                        .listEntities("initiative", Map.of("sector", "digital", "state", "AZ"), Page.Request.FIRST)
                        .total());
    }

    @Test
    void oneFactIsFoundByItsId() {
        FactEntry figure = VIEWS.facts()
                .list("figure", Map.of(), new Page.Request(0, 1))
                .items()
                .get(0);
        FactEntry found = VIEWS.facts().find(figure.fact()).orElseThrow();
        assertEquals(figure, found);
        assertEquals(new BigDecimal("25000"), found.roles().get("value"));
        assertEquals(
                "Trade of AZ and KZ was 25000 USD in 2025.",
                found.evidence().get(0).quote());
        assertEquals("template.figure", found.rule());
        assertTrue(VIEWS.facts().find("nosuch.fact").isEmpty());
        assertTrue(VIEWS.facts().find("no fact at all").isEmpty());
    }

    @Test
    void anyThingIsDescribed() {
        FactEntry figure = VIEWS.facts()
                .list("figure", Map.of(), new Page.Request(0, 1))
                .items()
                .get(0);
        assertTrue(VIEWS.describe(figure.iri()).orElseThrow().size() > 8);
        assertTrue(VIEWS.describe(figure.document().id()).orElseThrow().size() > 30);
        assertTrue(VIEWS.describe("https://w3id.org/elchi/id/person/anar-quliyev-az")
                .isPresent());
        assertTrue(VIEWS.describe("https://w3id.org/elchi/id/country/AZ").isPresent());
        assertTrue(VIEWS.describe("https://w3id.org/elchi/id/country/XX").isEmpty());
    }
}
