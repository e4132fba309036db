package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands side by side: names of two persons, three and more states, a quoted name and its noun. */
class C03SideBySideTest {
    @Test
    void twoFamilyNamesSideBySideAreTwoPersons() {
        assertEquals(
                List.of("Marko Bellini", "Qustav Petra"),
                Extracted.facts(
                        "İtaliyanın Prezidenti Marko Bellini Kubanın naziri Qustav Petra ilə danışıb. Bellini Petranı dəvət edib.",
                        "person",
                        "name"));
    }

    @Test
    void theFirstOfTheTwoMayBeInflectedToo() {
        assertEquals(
                List.of("Marko Bellini", "Qustav Perto"),
                Extracted.facts(
                        "İtaliyanın Prezidenti Marko Bellini Kubanın naziri Qustav Perto ilə danışıb. Bu, Bellininin Pertoyla"
                                + " görüşmək üçün ilk səfəridir.",
                        "person",
                        "name"));
    }

    @Test
    void aNameIsReadAsItsSentenceNeedsIt() {
        assertEquals(
                List.of("Lük Devin"),
                Extracted.facts("Kubanın naziri Lük Devin bildirib ki, İtaliya ilə ticarət artır.", "person", "name"));
    }

    @Test
    void aFamilyNameThatEndsLikeACaseStaysWhole() {
        assertEquals(
                List.of("Nodar Qamsaxurdiya", "Lado Beriya"),
                Extracted.facts(
                        "Gürcüstanın naziri Nodar Qamsaxurdiya Bakıda səfir Lado Beriya ilə görüşüb.",
                        "person",
                        "name"));
    }

    @Test
    void whereNoPairIsSpokenOfTheGroupIsMeant() {
        assertEquals(
                List.of("signing GE+RO+HU"),
                Extracted.facts(
                        "Gürcüstan, Rumıniya və Macarıstanın iştirakı ilə kabel çəkiləcək. Bu məqsədlə saziş imzalanıb.",
                        "event",
                        "type",
                        "countries"));
    }

    @Test
    void atASummitAreTheStatesWhoseHeadsAreNamed() {
        assertEquals(
                List.of("summit GE+RO+HU"),
                Extracted.facts(
                        "Tiranada sammit keçirilib. Gürcüstan Prezidenti Lev Kapanadze və Rumıniya Prezidenti Marko Bellini çıxış"
                                + " ediblər. Macarıstanın Baş naziri Qustav Petra da iştirak edib.",
                        "event",
                        "type",
                        "countries"));
    }

    @Test
    void aQuotedNameIsKnownWithItsNounToo() {
        assertEquals(
                List.of("Mavi Körfəz \"Mavi Körfəz\" layihəsi"),
                Extracted.facts(
                        "Gürcüstan və Rumıniya \"Mavi Körfəz\" layihəsini müzakirə edib.",
                        "initiative",
                        "name",
                        "aliases"));
    }

    @Test
    void aCaseEndingAfterAFamilyNameIsNoPartOfIt() {
        assertEquals(
                List.of("Lado Petrov"),
                Extracted.facts("Kubanın naziri səfir Lado Petrovu Havanaya dəvət edib.", "person", "name"));
    }

    @Test
    void aLetterIsTheWordsOfWhoWroteIt() {
        assertEquals(
                List.of("Tural Dəmirli congratulation", "Tural Dəmirli expectation"),
                Extracted.facts(
                        """
                        Azərbaycan Prezidenti Tural Dəmirli Kuba Prezidentinə məktub göndərib.

                        Məktubda deyilir:

                        Hörmətli cənab Prezident,

                        Kuba xalqını bayram münasibətilə ürəkdən təbrik edirəm.

                        Ümid edirəm ki, Azərbaycan-Kuba əməkdaşlığı genişlənəcək.

                        Tural Dəmirli
                        """,
                        "statement",
                        "speaker",
                        "stance"));
    }

    @Test
    void whatARuleIsSureOfIsMeasured() {
        assertEquals(
                List.of("exports 2000000000", "imports 3000000000"),
                Extracted.facts(
                        "Peru Kubaya 2 milyard dollarlıq məhsul satıb, oradan isə 3 milyard dollarlıq mal alıb.",
                        "figure",
                        "measure",
                        "value"));
    }

    @Test
    void anAbbreviationInBracketsIsTheSameBody() {
        assertEquals(
                List.of("Azərbaycanın Xarici İşlər Nazirliyi"),
                Extracted.facts(
                        "Azərbaycanın Xarici İşlər Nazirliyi (XİN) məlumat yayıb. XİN bildirib ki, Kuba ilə ticarət artır.",
                        "statement",
                        "speaker"));
    }

    @Test
    void whatIsQuotedAfterAColonIsAStatementOfItsOwn() {
        assertEquals(
                List.of("Lük Devin", "Lük Devin"),
                Extracted.facts(
                        "Kubanın naziri Lük Devin bildirib ki, İtaliya ilə ticarət artır: \"İtaliya Kuba üçün etibarlı tərəfdaşdır\".",
                        "statement",
                        "speaker"));
    }

    @Test
    void aStateHasOnePresident() {
        assertEquals(
                List.of("KE", "KE", "IT"),
                Extracted.facts(
                        "Keniya İtaliyadakı səfiri Daniel Vellini geri çağırıb. Qərar bu gün Prezident Qustav Petra tərəfindən"
                                + " verilib. İtaliya Prezidenti Marko Bellini Keniyanı tənqid edib.",
                        "posting",
                        "represents"));
    }

    @Test
    void aFamilyNameThatStandsAloneElsewhereEndsTheName() {
        assertEquals(
                "Marko Bellini",
                Extracted.facts(
                                "İtaliya Prezidenti Marko Bellini Lukasın qərarını ləğv edib. Bellini bildirib ki, Kuba ilə ticarət artır.",
                                "person",
                                "name")
                        .get(0));
    }

    @Test
    void aLineOfAListTellsOfItsOwnState() {
        String text =
                "Показатели торговли Перу составили:\n- с Чили товарооборот - $4 млрд;\n- с Кенией товарооборот - $3 млрд.\n"
                        + "Наибольшая доля в торговле Перу у Чили - 62%, Кении - 17%.";
        assertEquals(
                List.of("PE+CL", "PE+KE"),
                Extracted.factsIn("ru", text, "figure", "countries").subList(0, 2));
    }

    @Test
    void whatWasTalkedOfIsToldOfTheCallBefore() {
        assertEquals(
                List.of("phone-call PE+CU"),
                Extracted.facts(
                        "Perunun naziri Lük Devin Kubanın naziri Rodri Pas ilə telefonla danışıb. Danışıq zamanı Peru-Kuba"
                                + " əlaqələri müzakirə edilib.",
                        "event",
                        "type",
                        "countries"));
    }
}
