package org.elchi.extraction;

import static org.elchi.extraction.Extracted.facts;
import static org.elchi.extraction.Extracted.factsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant, and what is not meant. */
class E01AmbiguityTest {
    @Test
    void initialsAndSurnameAreTheSamePerson() {
        assertEquals(
                List.of("Tural Rzayev T. Rzayev+Rzayev"),
                facts(
                        "Səfir Tural Rzayev gəlib. T. Rzayev çıxış edib. Rzayev suallara cavab verib.",
                        "person",
                        "name",
                        "aliases"));
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        String text = "Səfir Tural Rzayev və nazir Orxan Rzayev görüşüblər. Rzayev çıxış edib.";
        assertEquals(List.of("Tural Rzayev -", "Orxan Rzayev -"), facts(text, "person", "name", "aliases"));
    }

    @Test
    void initialsTellNamesakesApart() {
        assertEquals(
                List.of("Tural Rzayev T. Rzayev", "Orxan Rzayev O. Rzayev"),
                facts(
                        "Səfir Tural Rzayev və nazir Orxan Rzayev gəlib. O. Rzayev çıxış edib. T. Rzayev qulaq asıb.",
                        "person",
                        "name",
                        "aliases"));
    }

    @Test
    void somebodyNamedByInitialsAloneIsNamedSo() {
        assertEquals(List.of("B. Nuriyev"), facts("Tədbirdə B. Nuriyev çıxış edib.", "person", "name"));
    }

    @Test
    void theAmbassadorIsNotTheMinister() {
        String text =
                "Finlandiyanın Estoniyadakı səfiri Kalle Virtanen və Estoniyanın energetika naziri Jaan Saarov görüşüb. ";
        assertEquals(
                List.of("Kalle Virtanen"),
                facts(text + "Səfir bildirib ki, Estoniya ilə ticarət artır.", "statement", "speaker"));
        assertEquals(
                List.of("Jaan Saarov"),
                facts(text + "Nazir bildirib ki, Finlandiya ilə ticarət artır.", "statement", "speaker"));
        assertEquals(
                List.of("Kalle Virtanen"),
                facts(text + "Diplomat bildirib ki, Estoniya ilə ticarət artır.", "statement", "speaker"));
    }

    @Test
    void anOfficeToldOfAStateTakesUpItsHolder() {
        String text = "Prezident Orxan Rzayev qonağı qəbul edib. Fransa və Fransa şirkətləri gəlib. "
                + "Misir prezidenti Fransa ilə ticarət barədə danışıb.";
        assertEquals(List.of("Orxan Rzayev EG"), facts(text, "posting", "holder", "represents"));
    }

    @Test
    void homeIsWhereALineBeginsAfterItsDate() {
        String text =
                "18:20, 27 dekabr 2025, Nayrobi – Xarici işlər naziri Orxan Rzayev Misirdən və Misir şirkətlərindən danışıb. Keniyada bayramdır.";
        assertEquals(List.of("Orxan Rzayev KE"), facts(text, "posting", "holder", "represents"));
    }

    @Test
    void anOfficesTitleIsNoFieldOfCooperation() {
        assertEquals(
                List.of(),
                facts(
                        "Estoniyanın kənd təsərrüfatı naziri Jaan Saarov Finlandiya ilə əlaqələr barədə danışıb.",
                        "sector",
                        "code"));
    }

    @Test
    void aCurrencyNamesNoState() {
        assertEquals(List.of("CZ"), facts("Çexiyanın ixracı 5 milyon ABŞ dolları olub.", "country", "code"));
    }

    @Test
    void theRelationshipIsTheSpeakersWhereTheSentenceNamesOneState() {
        assertEquals(
                List.of("FI+EE"),
                facts(
                        "Finlandiyanın Estoniyadakı səfiri Kalle Virtanen bildirib ki, Estoniyada turizm inkişaf edir.",
                        "statement",
                        "countries"));
    }

    @Test
    void aNounAloneNamesNoInitiativeButMayMeanOne() {
        String later = "The railway will be completed in 2028.";
        assertEquals(
                List.of(),
                Extracted.read("Kenya and Uganda want their trade to grow, the two presidents said. " + later, "en")
                        .listFacts("initiative"));
        var told = Extracted.read("Kenya and Uganda spoke of the Naivasha–Kampala railway. " + later, "en")
                .listFacts("initiative");
        assertEquals(1, told.size());
        assertTrue(told.get(0).toString().contains("2028-12-31"), told::toString);
    }

    @Test
    void aRulersNumberBelongsToHisName() {
        assertEquals(
                List.of("II. Ahmed Ahmed", "3. Hamad -"),
                factsIn(
                        "tr",
                        "Mısır Kralı II. Ahmed konuştu. Ahmed, Katar Kralı 3. Hamad ile görüştü.",
                        "person",
                        "name",
                        "aliases"));
    }

    @Test
    void theSmallSyllableOfAnAsianNameIsNoTown() {
        assertEquals(
                List.of("Pak Van-su", "Li"),
                factsIn(
                        "tr",
                        "Güney Kore Başbakanı Pak Van-su'nun istifası kabul edildi. Çin Başbakanı Li'nin ziyareti sürüyor.",
                        "person",
                        "name"));
    }

    @Test
    void aTitleNamesWhoStandsAfterAnOffice() {
        String text =
                "Dışişleri Bakanı Tarık Demirsoy'un Gabon'u Ziyareti Sürüyor\n\nBakan Demirsoy, Gabon'da konuştu.";
        assertEquals(List.of("Tarık Demirsoy TR"), factsIn("tr", text, "posting", "holder", "represents"));
    }

    @Test
    void whoIsNamedBeforeAnyStateIsOfHome() {
        String text = "Dışişleri Bakanı Tarık Demirsoy, Gabon Dışişleri Bakanı Ali Ondo ile görüştü.";
        assertEquals(
                List.of("Tarık Demirsoy TR", "Ali Ondo GA"), factsIn("tr", text, "posting", "holder", "represents"));
    }

    @Test
    void twoCountriesOfWhichOneIsNamedAreThatAndHome() {
        String text =
                "Sanayi Odası ile Gabon arasında iki ülke arasındaki iş birliğine yönelik bir mutabakat zaptı imzalandı.";
        assertEquals(List.of("GA+TR"), factsIn("tr", text, "initiative", "countries"));
    }

    @Test
    void aTextOfOneStateAloneTellsOfNoRelations() {
        String text = "Estoniyanın baş naziri Jaan Saarov bildirib ki, Estoniyada turizm inkişaf edir.";
        assertEquals(List.of(), facts(text, "statement", "speaker"));
        assertEquals(List.of(), facts(text, "sector", "code"));
        assertEquals(List.of("Jaan Saarov"), facts(text, "person", "name"));
        String two = text + " Bunu Finlandiya mətbuatı yazıb.";
        assertEquals(List.of("Jaan Saarov"), facts(two, "statement", "speaker"));
    }

    @Test
    void whatABodyTellsOfTalksIsNoStatementOfItsOwn() {
        String lead = "Кения Сыртқы істер министрі Марко Беллини Мысыр елшісі Карло Ферриді қабылдады.\n\n";
        String end = " мәселелерін талқылады, – делінген Кения Сыртқы істер министрлігінің хабарламасында.";
        assertEquals(List.of(), factsIn("kk", lead + "– Тараптар екіжақты сауда" + end, "statement", "speaker"));
        String close =
                "– Тараптар екіжақты сауданы дамытуға дайын, – делінген Кения Сыртқы істер министрлігінің хабарламасында.";
        assertEquals(1, factsIn("kk", lead + close, "statement", "speaker").size());
    }

    @Test
    void severalMinistersNamedWithoutAStateAreOfHome() {
        String text =
                "Türkiye ve Gabon heyetleri görüştü. Ekonomi Bakanı Tarık Demirsoy ile Kalkınma Bakanı Leyla Altınay konuştu. "
                        + "Gabon ve Gabon halkı sevindi.";
        assertEquals(
                List.of("Tarık Demirsoy TR", "Leyla Altınay TR"),
                factsIn("tr", text, "posting", "holder", "represents"));
    }

    @Test
    void whatOfficialsOfHomeSayOfTheirGuestsIsAboutRelations() {
        String text = "Vali Tarık Demirsoy, Gabon Büyükelçisi Ali Ondo'yu kabul etti. "
                + "Vali Demirsoy, ziyaretin iki ülke arasındaki dostluğa katkı sağladığını söyledi.";
        assertEquals(List.of("Tarık Demirsoy GA+TR"), factsIn("tr", text, "statement", "speaker", "countries"));
    }

    @Test
    void whatAnEnvoySaysIsAboutRelationsThoughOnlyTheSenderIsNamed() {
        String text =
                "Haber\n\nTürkiye'nin Tiran Büyükelçisi Tarık Demirsoy, iki ülke arasındaki ticaretin arttığını söyledi.";
        assertEquals(List.of("Tarık Demirsoy TR+AL"), factsIn("tr", text, "statement", "speaker", "countries"));
    }
}
