package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant: titles and surnames that take up a full name, bodies that speak, several who speak as one, answers. */
class C02SpeakersTest {
    private static List<String> speakers(String text) {
        return Extracted.facts(text, "statement", "speaker");
    }

    @Test
    void aTitleWithTheSurnameIsThePersonNamedInFull() {
        String text =
                "Hüseynli Tbilisidə danışıqlar aparıb\n\nAzərbaycanın xarici işlər naziri Leyla Hüseynli bildirib ki, Gürcüstanla"
                        + " əlaqələr inkişaf edir. Nazir Hüseynli qeyd edib ki, iki ölkə arasında ticarət artır.";
        assertEquals(
                List.of("Leyla Hüseynli foreign minister AZ"),
                Extracted.facts(text, "person", "name").stream()
                        .map(name -> name + " "
                                + Extracted.facts(text, "posting", "role", "represents")
                                        .get(0))
                        .toList());
        assertEquals(List.of("Leyla Hüseynli", "Leyla Hüseynli"), speakers(text));
    }

    @Test
    void anOfficeOfAnotherStateIsNotTakenUpByItsColleague() {
        assertEquals(
                List.of(),
                speakers(
                        "Azərbaycanın Prezidenti Tural Dəmirli Bakıdadır. Gürcüstan Prezidenti bildirib ki, əlaqələr inkişaf"
                                + " edir."));
    }

    @Test
    void aMinistrySpeaksAndIsTakenUpByItsNoun() {
        assertEquals(
                List.of("Azərbaycan Xarici İşlər Nazirliyi", "Azərbaycan Xarici İşlər Nazirliyi"),
                speakers(
                        "Azərbaycan Xarici İşlər Nazirliyi bildirib ki, Gürcüstanla ticarət artır. Nazirlik qeyd edib ki, iki ölkə"
                                + " arasında əlaqələr inkişaf edir."));
    }

    @Test
    void aJointPositionIsOneStatementForEach() {
        assertEquals(
                List.of("Tural Dəmirli", "Lev Kapanadze"),
                speakers(
                        "Azərbaycanın naziri Tural Dəmirli və Gürcüstanın naziri Lev Kapanadze bildiriblər ki, ticarət sürətlə artır."));
    }

    @Test
    void answersBelongToTheOneWhoIsAsked() {
        assertEquals(
                List.of("Tural Dəmirli", "Tural Dəmirli"),
                speakers(
                        """
                        Səfir ilə müsahibə

                        Azərbaycanın Gürcüstandakı səfiri Tural Dəmirli suallarımızı cavablandırıb.

                        - İki ölkə arasında ticarət necədir?

                        - Gürcüstanla ticarətimiz artır.

                        - Yeni layihələr varmı?

                        - Birgə dəmir yolu layihəsini həyata keçiririk.
                        """));
    }

    @Test
    void oneQuestionIsRhetoric() {
        assertEquals(
                List.of(),
                speakers(
                        """
                        Şərh

                        Azərbaycanın Gürcüstandakı səfiri Tural Dəmirli Tbilisidədir.

                        Bəs ticarət artacaqmı?

                        Gürcüstanla ticarət artır.
                        """));
    }

    @Test
    void aLineOfSpeechGoesOnAfterWhoSaidIt() {
        String text =
                """
                Посол Чили в Кении Тимур Дальский дал пресс-конференцию.

                – Торговля Чили и Кении растет, – сказал Тимур Дальский. – Она может удвоиться. Мы об этом позаботимся.

                Вечером посол вернулся в Найроби.
                """;
        assertEquals(3, Extracted.read(text, "ru").listFacts("statement").size());
    }

    @Test
    void whoSpeaksInsideAQuotationSaysAllOfIt() {
        String text =
                """
                Министр иностранных дел Чили Тимур Дальский посетил Кению.

                "Наше сотрудничество растет. Торговля с Кенией удвоилась, - сказал Тимур Дальский. - Мы поможем друзьям построить порт."
                """;
        assertEquals(3, Extracted.read(text, "ru").listFacts("statement").size());
    }

    @Test
    void theHeadOfStateWhoCongratulatesAPresidentIsTheOtherOne() {
        String text =
                "Состоялся разговор между президентом Чили Тимуром Дальским и президентом Кении Джоном Мотвой. Глава государства"
                        + " поздравил президента Кении с праздником.";
        assertEquals(
                List.of("Тимур Дальский"),
                Extracted.read(text, "ru").listFacts("statement").stream()
                        .map(statement -> ((org.elchi.fact.Value.Reference)
                                        statement.values("speaker").get(0))
                                .label())
                        .toList());
    }

    @Test
    void wordsBelowAColonAreWhoseNameStandsBeforeIt() {
        String text =
                """
                Посол Чили в Кении Тимур аль-Дальский дал интервью.

                Посол подчеркнул:
                Мы поможем Кении построить порт. Торговля растет быстро.

                Вечером Дальский отметил, что связи с Кенией крепки.
                """;
        assertEquals(3, Extracted.read(text, "ru").listFacts("statement").size());
        assertEquals(1, Extracted.read(text, "ru").listFacts("person").size());
    }

    @Test
    void aPronounMeansTheSubjectOfItsSentence() {
        String text =
                "Президент Перу Тимур Дальский направил послу Чили Борису Дельтину письмо, он отметил, что Перу поможет Чили.";
        assertEquals(List.of("Тимур Дальский"), Extracted.factsIn("ru", text, "statement", "speaker"));
    }

    @Test
    void aFullStopAfterAShortLastNameEndsTheSentence() {
        String text = "Посол Чили в Перу Тимур Дальский встретился с министром Китая Ван И. Об этом сообщили в Лиме.";
        assertEquals(List.of("Тимур Дальский", "Ван И"), Extracted.factsIn("ru", text, "person", "name"));
    }

    @Test
    void whoSaidThisSaidTheWholeQuotationBefore() {
        assertEquals(
                List.of("Orxan Tunalı", "Orxan Tunalı"),
                Extracted.facts(
                        "\"Kuba ilə ticarət artır. Peru Kubaya dəstək göstərir\".\n\nBunu Perunun naziri Orxan Tunalı"
                                + " deyib.",
                        "statement",
                        "speaker"));
    }
}
