package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the tables, each spoilt in one way. */
class ReferenceTablesTest {
    private static final String KZ = "KZ\tKAZ\t398\thttp://publications.europa.eu/resource/authority/country/KAZ\tQ232";

    @TempDir
    private Path directory = Path.of("set by JUnit");

    @BeforeEach
    void copyTables() throws IOException {
        for (String file : List.of(
                "states.tsv",
                "unions.tsv",
                "state-names.tsv",
                "sectors.tsv",
                "dac.tsv",
                "schemes.tsv",
                "organizations.tsv",
                "organization-names.tsv",
                "office-holders.tsv")) {
            try (InputStream in = ReferenceData.class.getResourceAsStream("/ontology/reference/" + file)) {
                Files.copy(Objects.requireNonNull(in), directory.resolve(file));
            }
        }
    }

    @Test
    void theCopiesThemselvesLoad() {
        assertEquals(
                ReferenceData.load().listParties(),
                ReferenceData.load(directory).listParties());
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        Files.delete(directory.resolve("sectors.tsv"));
        assertRefused("sectors.tsv: no such table; put it back under ontology/reference");
    }

    @Test
    void anEmptyTableIsRefused() throws IOException {
        edit("schemes.tsv", text -> "# nothing\n");
        assertRefused("schemes.tsv: the table is empty");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        edit("states.tsv", text -> text.replaceFirst("\tgeonames", ""));
        assertRefused("states.tsv:2: missing column \"geonames\"; the columns are alpha2,");
    }

    @Test
    void anUnknownColumnIsNamed() throws IOException {
        edit("sectors.tsv", text -> text.replaceFirst("\teurovoc", "\teurovok"));
        assertRefused("sectors.tsv:2: unknown column \"eurovok\"; the columns are");
    }

    @Test
    void aRepeatedColumnIsNamed() throws IOException {
        edit("schemes.tsv", text -> text.replaceFirst("\taz\t", "\tcode\t"));
        assertRefused("schemes.tsv:2: repeated column \"code\"");
    }

    @Test
    void aLineWithTooFewCellsIsNamed() throws IOException {
        edit("states.tsv", text -> text.replace(KZ, KZ.replace("\t398", "")));
        assertRefused("states.tsv:" + lineOf("states.tsv", "KZ\t") + ": 8 cells under 9 columns; give every column");
    }

    @Test
    void aDuplicateCodeIsNamedWithBothLines() throws IOException {
        edit("sectors.tsv", text -> text.replace("\ntrade\t", "\neconomy\t"));
        assertRefused("sectors.tsv:4: duplicate code economy, which stands in sectors.tsv:3 already; take one");
    }

    @Test
    void aDuplicateEntryOfASchemeIsRefused() throws IOException {
        edit("schemes.tsv", text -> text.replace("\noffice\tconsul\t", "\noffice\tambassador\t"));
        assertRefused("duplicate code office ambassador, which stands in schemes.tsv:3 already");
    }

    @Test
    void aDuplicateIdentifierIsRefusedAcrossTables() throws IOException {
        edit("unions.tsv", text -> text.replace("Q458", "Q232"));
        assertRefused("unions.tsv:3: duplicate wikidata Q232, which stands in states.tsv:");
    }

    @Test
    void malformedIdentifiersAreRefusedWithTheirForm() throws IOException {
        spoilKazakhstan("Q232", "232", "malformed wikidata \"232\"; write a Wikidata item id, such as Q232");
        spoilKazakhstan("\t398\t", "\t39\t", "malformed m49 \"39\"; write three digits");
        spoilKazakhstan("KAZ\t398", "kaz\t398", "malformed alpha3 \"kaz\"; write three capital letters");
        spoilKazakhstan("country/KAZ", "country/kaz", "malformed euAuthority");
    }

    @Test
    void aMissingIdentifierIsRefused() throws IOException {
        spoilKazakhstan("\tQ232", "\t", "no wikidata; give a Wikidata item id");
    }

    @Test
    void aMissingLabelIsRefused() throws IOException {
        edit("sectors.tsv", text -> text.replace("\tсауда\t", "\t\t"));
        assertRefused("sectors.tsv:4: no kk; give a label in the language kk");
    }

    @Test
    void aMalformedDacOrEurovocCodeIsRefused() throws IOException {
        edit("sectors.tsv", text -> text.replace("\t331\t11", "\t33\t11"));
        assertRefused("sectors.tsv:4: malformed dac \"33\"");
        edit("sectors.tsv", text -> text.replace("\t33\t11", "\t331\tc_11"));
        assertRefused("sectors.tsv:4: malformed eurovoc \"c_11\"");
    }

    @Test
    void aDacCodeWithoutAnEntryIsRefused() throws IOException {
        edit("sectors.tsv", text -> text.replace("\t331\t11", "\t331 999\t11"));
        assertRefused("sectors.tsv:4: the DAC code \"999\" is not in dac.tsv; add it there or correct it");
    }

    @Test
    void aStateWithoutAnyCldrNameIsRefused() throws IOException {
        edit("state-names.tsv", text -> text.replace("KZ\tkk\tҚазақстан\tcldr\n", ""));
        assertRefused("no cldr name in the language kk; add a cldr row for KZ to state-names.tsv");
    }

    @Test
    void aNameOfNoStateIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "ZZ\taz\tHeçyer\tshort\n");
        assertRefused("a name of \"ZZ\", which is no state here");
    }

    @Test
    void aNameOfTwoStatesIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "AZ\taz\tQAZAXISTAN\tshort\n");
        assertRefused("the name \"QAZAXISTAN\" is already that of KZ");
    }

    @Test
    void aCapitalOfTwoStatesIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "AZ\taz\tAstana\tcapital\n");
        assertRefused("the name \"Astana\" is already that of KZ");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "AZ\taz\tBakı\tcapital\n");
        assertRefused("the name \"Bakı\" stands here twice");
    }

    @Test
    void aDecomposedNameIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "TR\ttr\tTu\u0308rkiye\tshort\n");
        assertRefused("is decomposed; write it in Unicode normalization form C");
    }

    @Test
    void anUnknownLanguageOrKindIsRefused() throws IOException {
        edit("state-names.tsv", text -> text + "TR\tde\tTürkei\tshort\n");
        assertRefused("malformed language \"de\"; write one of az, en, ru, kk, tr");
        edit("state-names.tsv", text -> text.replace("TR\tde\tTürkei\tshort", "TR\ttr\tTürkei\tnick"));
        assertRefused("malformed kind \"nick\"");
    }

    @Test
    void anOrganizationThatStandsTwiceIsRefused() throws IOException {
        edit("organizations.tsv", text -> text + "nato\torganization\t\n");
        assertRefused("duplicate key nato, the first time in organizations.tsv:");
    }

    @Test
    void anOrganizationWithoutANameIsRefused() throws IOException {
        edit("organizations.tsv", text -> text + "hansa\torganization\t\n");
        assertRefused("\"hansa\" has no name; add one to organization-names.tsv or take the organization out");
    }

    @Test
    void aParentThatIsNoOrganizationAndNoUnionIsRefused() throws IOException {
        edit("organizations.tsv", text -> text.replace("\tEU\n", "\tKZ\n"));
        assertRefused("the parent \"KZ\" is no other organization and no union");
    }

    @Test
    void aNameOfNoOrganizationIsRefused() throws IOException {
        edit("organization-names.tsv", text -> text + "hansa\ten\tHanseatic League\tofficial\ta book\n");
        assertRefused("a name of \"hansa\", which is no organization here");
    }

    @Test
    void anOrganizationsNameThatStandsTwiceInALanguageIsRefused() throws IOException {
        edit("organization-names.tsv", text -> text + "un\ten\tnato\tshort\ta book\n");
        assertRefused("the en name \"nato\" stands here twice, the first time in organization-names.tsv:");
    }

    @Test
    void anOrganizationsNameWithoutASourceIsRefused() throws IOException {
        edit("organization-names.tsv", text -> text + "un\ten\tThe Organization\tshort\t\n");
        assertRefused("no source; give where the name was read");
    }

    @Test
    void anUnknownKindOfAnOrganizationsNameIsRefused() throws IOException {
        edit("organization-names.tsv", text -> text + "un\ten\tThe Organization\tcapital\ta book\n");
        assertRefused("malformed kind \"capital\"; write official, short or abbreviation");
    }

    @Test
    void anUnknownKindOfOrganizationIsRefused() throws IOException {
        edit("organizations.tsv", text -> text.replace("nato\torganization", "nato\tpact"));
        assertRefused("malformed kind \"pact\"; write organization, agency,");
    }

    @Test
    void aMissingColumnOfOrganizationsIsNamed() throws IOException {
        edit("organizations.tsv", text -> text.replaceFirst("\tparent", ""));
        assertRefused("organizations.tsv:2: missing column \"parent\"; the columns are key, kind, parent");
    }

    private void spoilKazakhstan(String from, String to, String message) throws IOException {
        String before = Files.readString(directory.resolve("states.tsv"));
        String spoilt = KZ.replace(from, to);
        edit("states.tsv", text -> text.replace(KZ, spoilt));
        assertRefused("states.tsv:" + lineOf("states.tsv", spoilt) + ": " + message);
        Files.writeString(directory.resolve("states.tsv"), before);
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = directory.resolve(file);
        Files.write(path, change.apply(Files.readString(path)).getBytes(StandardCharsets.UTF_8));
    }

    private int lineOf(String file, String start) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line begins with " + start);
    }

    private void assertRefused(String message) {
        ReferenceTableException refused =
                assertThrows(ReferenceTableException.class, () -> ReferenceData.load(directory));
        String said = Objects.requireNonNull(refused.getMessage());
        assertTrue(said.contains(message), () -> said + " does not say " + message);
    }
}
