package org.elchi.extraction;

import static org.elchi.extraction.Extracted.factsIn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes on from sentence to sentence, and what doesn't: events, bodies, periods, endings without their apostrophe. */
class F02GoingOnTest {
    private static List<String> facts(String text, String type, String... roles) {
        return factsIn("tr", "Haber\n\n" + text, type, roles);
    }

    @Test
    void whoCameToACapitalCameToItsState() {
        assertEquals(
                List.of("visit PT+LV"),
                facts("Portekiz Dışişleri Bakanı Rui Almeida 3 Şubat'ta Riga'ya gitti.", "event", "type", "countries"));
    }

    @Test
    void aQuestionTellsNoEvent() {
        assertEquals(
                List.of(), facts("Portekiz Dışişleri Bakanı Rui Almeida Letonya'yı ziyaret etti mi?", "event", "type"));
    }

    @Test
    void theDayNearestToTheVerbIsTheEvents() {
        assertEquals(
                List.of("visit 2026-03-05", "meeting 2026-03-06"),
                facts(
                        "Portekiz Dışişleri Bakanı Rui Almeida'nın 5 Mart'ta Letonya'ya gideceği, "
                                + "6 Mart'ta Letonya Başbakanı Anna Kalnina ile görüşeceği bildirildi.",
                        "event",
                        "type",
                        "date"));
    }

    @Test
    void whatFollowsAnEventIsBetweenTheSame() {
        assertEquals(
                List.of("meeting LV+PT", "credentials LV+PT"),
                facts(
                        "Letonya Cumhurbaşkanı Janis Kalnins, Portekiz Büyükelçisi Rui Almeida'yı kabul etti. "
                                + "Kabulde Büyükelçi güven mektubunu sundu.",
                        "event",
                        "type",
                        "countries"));
    }

    @Test
    void appointmentsOfTwoAreTwo() {
        assertEquals(
                2,
                facts(
                                "Portekiz'in eski Riga Büyükelçisi Rui Almeida, Letonya Özel Temsilcisi olarak atandı. "
                                        + "Portekiz'in eski Vilnius Büyükelçisi Nuno Costa da Letonya Başkonsolosu olarak atandı.",
                                "event",
                                "type")
                        .size());
    }

    @Test
    void oneBodyByTwoNamesIsOne() {
        assertEquals(
                1,
                facts("Türk Hava Yolları Riga seferlerini artırdı. THY yeni uçaklar alıyor.", "organization", "name")
                        .size());
    }

    @Test
    void howLongALineIsHasNoPeriod() {
        assertEquals(
                List.of("length 300 -"),
                facts(
                        "Portekiz ile Letonya 2024'te 300 kilometrelik hattı tamamladı.",
                        "figure",
                        "measure",
                        "value",
                        "period"));
    }

    @Test
    void aGoalTakesNoPeriodOver() {
        assertEquals(
                List.of("trade turnover 32000000 2024", "trade turnover target 40000000 -"),
                facts(
                        "Portekiz ile Letonya arasındaki ticaret hacmi 2024'te 32 milyon dolara ulaştı. "
                                + "İki ülke ticaret hacmini 40 milyon dolara çıkarmayı hedefliyor.",
                        "figure",
                        "measure",
                        "value",
                        "period"));
    }

    @Test
    void whatIsCalledOffIsNoLongerPlanned() {
        assertEquals(
                List.of("serbest ticaret anlaşması suspended"),
                facts(
                        "Portekiz ile Letonya arasındaki serbest ticaret anlaşması müzakereleri askıya alındı.",
                        "initiative",
                        "name",
                        "status"));
    }

    @Test
    void aCouncilWhoseSessionIsOverGoesOn() {
        assertEquals(
                List.of("Portekiz-Letonya Karma Ekonomik Komisyonu ongoing"),
                facts("Portekiz-Letonya Karma Ekonomik Komisyonu Riga'da toplandı.", "initiative", "name", "status"));
    }

    @Test
    void whatIsBuiltAtHomeIsNoInitiativeBetweenStates() {
        assertEquals(List.of(), facts("Belediye, ilçede yeni bir organ nakli merkezi kurdu.", "initiative", "name"));
        assertEquals(
                List.of("organ nakli merkezi"),
                facts("Portekiz, Letonya'da yeni bir organ nakli merkezi kurdu.", "initiative", "name"));
    }

    @Test
    void aNameWithItsEndingAfterACapitalAndAnApostropheIsRead() {
        assertEquals(
                List.of("Portekiz-Letonya Sanayi Anlaşması"),
                facts("Taraflar Portekiz-Letonya Sanayi Anlaşması'nın önemini vurguladı.", "initiative", "name"));
    }

    @Test
    void aTextWithoutApostrophesStillDeclinesItsNames() {
        assertEquals(
                List.of("Rui Almeida"),
                facts(
                        "Portekiz Dışişleri Bakanı Rui Almeida Rigaya geldi. Almeidanın Letonya ziyareti sürüyor.",
                        "person",
                        "name"));
    }

    @Test
    void aQuotationThatWasToldNeedsItsSpeakerNamed() {
        assertEquals(
                List.of(),
                facts(
                        "Dışişleri Bakanı Rui Almeida Letonya'ya geldi. Ortak bildirgede, \"Letonya ile ilişkiler gelişiyor.\" kaydedildi.",
                        "statement",
                        "speaker"));
    }

    @Test
    void anAnswerIsAboutWhatWasAsked() {
        assertEquals(
                "tourism",
                facts(
                                "Portekiz'in Riga Büyükelçisi Rui Almeida sorularımızı yanıtladı.\n\n"
                                        + "- Turizmde hedefiniz nedir?\n\nLetonya'dan daha çok konuk bekliyoruz.\n\n"
                                        + "- Ticarette hedefiniz nedir?\n\nLetonya ile ticaret hacmi artıyor.",
                                "statement",
                                "sectors")
                        .get(0));
    }
}
