package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyCheckTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path copy;

    @Test
    void nothingIsWrongWithTheOntologyThatComesWithTheProgram() {
        assertEquals(List.of(), new OntologyCheck(OntologyFiles.ofProgram(), REFERENCE).run());
    }

    @Test
    void theIndexListsEveryFileOfTheDirectory() throws IOException {
        try (Stream<Path> files = Files.walk(ONTOLOGY)) {
            Set<String> found = files.map(
                            file -> ONTOLOGY.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".ttl"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(found, new TreeSet<>(OntologyFiles.ofProgram().names()));
        }
    }

    @Test
    void aMissingLabelIsFoundAtItsTerm() throws IOException {
        OntologyCheck.Finding finding = onlyFindingAfter("facts/event.ttl", "\"hadisənin növü\"@az, ", "");
        assertEquals("facts/event.ttl", finding.file());
        assertTrue(Files.readAllLines(copy.resolve("facts/event.ttl"))
                .get(finding.line() - 1)
                .startsWith("elchi:eventType"));
        assertTrue(finding.message().contains("rdfs:label in az"), finding.message());
    }

    @Test
    void aMissingCommentIsFound() throws IOException {
        OntologyCheck.Finding finding = onlyFindingAfter("roles.ttl", "\"Whose words they are.\"@en", "\"\"@en");
        assertTrue(finding.message().contains("elchi:speaker has no rdfs:comment"), finding.message());
    }

    @Test
    void aTermOfNoStandardVocabularyIsFound() throws IOException {
        OntologyCheck.Finding finding = onlyFindingAfter("facts/figure.ttl", "rdfs:subPropertyOf schema:value ;", "");
        assertTrue(finding.message().contains("elchi:value has no super-term"), finding.message());
    }

    @Test
    void aMisspeltTermIsFoundWhereItIsUsed() throws IOException {
        OntologyCheck.Finding finding =
                onlyFindingAfter("facts/figure.ttl", "sh:path elchi:unit ;", "sh:path elchi:units ;");
        assertTrue(finding.message().contains("elchi:units is used and declared nowhere"), finding.message());
    }

    @Test
    void aFileThatIsNotTurtleIsFoundWithItsLine() throws IOException {
        OntologyCheck.Finding finding =
                onlyFindingAfter("facts/sector.ttl", "elchi:SectorMention a", "elchi:SectorMention aa");
        assertEquals("facts/sector.ttl", finding.file());
        assertTrue(finding.line() > 1, finding::toString);
    }

    @Test
    void aConstantThatIsDeclaredNowhereIsFound() throws IOException {
        List<OntologyCheck.Finding> findings =
                findingsAfter("elchi.ttl", "elchi:packVersion a", "elchi:packVersions a");
        assertTrue(
                findings.stream().anyMatch(f -> f.message().contains("#packVersion, which rdf.Vocabulary names")),
                findings::toString);
        assertTrue(
                findings.stream().anyMatch(f -> f.message().contains("elchi:packVersions has no constant")),
                findings::toString);
    }

    @Test
    void aRoleWithoutKindIsFound() throws IOException {
        OntologyCheck.Finding finding = onlyFindingAfter("facts/figure.ttl", "sh:datatype xsd:decimal ;", "");
        assertEquals("facts/figure.ttl", finding.file());
        assertTrue(finding.message().contains("\"value\""), finding.message());
    }

    @Test
    void aCodeSchemeThatIsNoTableIsFound() throws IOException {
        OntologyCheck.Finding finding =
                onlyFindingAfter("elchi.ttl", "elchi:codeScheme \"stance\"", "elchi:codeScheme \"stanze\"");
        assertTrue(finding.message().contains("stanze"), finding.message());
    }

    @Test
    void aMissingFileIsFound() throws IOException {
        copy();
        Files.delete(copy.resolve("facts/figure.ttl"));
        List<OntologyCheck.Finding> findings = new OntologyCheck(OntologyFiles.in(copy), REFERENCE).run();
        assertEquals("facts/figure.ttl", findings.get(0).file());
    }

    /** Terms of vocabularies of which a copy is at hand exist there: none is written from memory. */
    @Test
    void superTermsExistInTheVocabulariesThatTheyAreTakenFrom() {
        Set<String> known = Stream.of(DCTerms.class, DC_11.class, OA.class, ORG.class, SKOS.class, SchemaDO.class)
                .flatMap(vocabulary -> Stream.of(vocabulary.getFields()))
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Set<String> checked = new TreeSet<>();
        for (Node property : List.of(Vocabulary.SUB_CLASS_OF, Vocabulary.SUB_PROPERTY_OF)) {
            OntologyFiles.ofProgram().union().find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
                String term = triple.getObject().getURI();
                if (Stream.of(DCTerms.NS, DC_11.NS, OA.NS, ORG.NS, SKOS.getURI(), SchemaDO.NS)
                        .anyMatch(term::startsWith)) {
                    checked.add(term);
                    if (!known.contains(term)) {
                        unknown.add(term);
                    }
                }
            });
        }
        assertEquals(Set.of(), unknown);
        assertTrue(checked.size() > 20, checked::toString);
    }

    private OntologyCheck.Finding onlyFindingAfter(String file, String old, String replacement) throws IOException {
        List<OntologyCheck.Finding> findings = findingsAfter(file, old, replacement);
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    private List<OntologyCheck.Finding> findingsAfter(String file, String old, String replacement) throws IOException {
        copy();
        String text = Files.readString(copy.resolve(file));
        assertTrue(text.contains(old), () -> file + " has no " + old);
        Files.writeString(copy.resolve(file), text.replace(old, replacement));
        return new OntologyCheck(OntologyFiles.in(copy), REFERENCE).run();
    }

    private void copy() throws IOException {
        Files.createDirectories(copy.resolve("facts"));
        Files.writeString(
                copy.resolve(OntologyFiles.INDEX), OntologyFiles.ofProgram().text(OntologyFiles.INDEX));
        for (String name : OntologyFiles.ofProgram().names()) {
            Files.writeString(copy.resolve(name), OntologyFiles.ofProgram().text(name));
        }
    }
}
