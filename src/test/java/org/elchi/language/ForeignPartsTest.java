package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.Test;

/** A text in two languages is read in one of them; the other's paragraphs are left out. */
class ForeignPartsTest {
    private static final ForeignParts PARTS = new ForeignParts(LanguageIdentifier.load());
    private static final String AZ =
            "Səfir bildirib ki, iki ölkə arasında ticarət və nəqliyyat sahəsində əməkdaşlıq bu il də artıb, "
                    + "yeni layihələr üçün imkanlar genişdir.";
    private static final String TR =
            "Büyükelçi, iki ülke arasında ticaret ve ulaştırma alanında iş birliğinin bu yıl da arttığını, yeni "
                    + "projeler için imkanların geniş olduğunu ifade etti.";
    private static final String RU =
            "Посол заявил, что между двумя странами в этом году выросло сотрудничество в области торговли и транспорта, "
                    + "а для новых проектов есть широкие возможности.";
    private static final String EN =
            "The ambassador said that trade and transport between the two countries have grown this year and that there is "
                    + "room for new projects.";

    private static ReadableText readable(String text) {
        return ReadableText.of(SourceText.of(text));
    }

    @Test
    void aTranslationBelowTheTextIsLeftOut() {
        for (String other : new String[] {TR, RU, EN}) {
            assertEquals(
                    AZ + "\n\n",
                    PARTS.leaveOut(readable(AZ + "\n\n" + other), "az").value());
        }
        assertEquals(TR + "\n", PARTS.leaveOut(readable(TR + "\n" + AZ), "tr").value());
    }

    @Test
    void paragraphsThatTakeTurnsAreToldApart() {
        String text = String.join("\n", RU, EN, RU, EN, "12.05.2026", RU);
        assertEquals(
                String.join("\n", RU, "", RU, "", "12.05.2026", RU),
                PARTS.leaveOut(readable(text), "ru").value());
    }

    @Test
    void shortLinesGoWithThoseAroundThem() {
        String read = PARTS.leaveOut(readable(RU + "\n" + EN + "\nKazinform, Astana\n" + EN), "ru")
                .value();
        assertFalse(read.contains("Kazinform"), read);
    }

    @Test
    void aTextInOneLanguageIsLeftAlone() {
        ReadableText text = readable(AZ + "\nAZƏRTAC\nBakı, 5 may\nBoeing Airbus SOCAR Energy Trading House\n" + AZ);
        assertSame(text, PARTS.leaveOut(text, "az"));
    }

    @Test
    void placesInWhatIsLeftArePlacesInTheTextAsGiven() {
        ReadableText left = PARTS.leaveOut(readable(EN + "\n" + RU + "\n" + EN), "ru");
        int at = left.value().indexOf("Посол");
        assertEquals("Посол", left.source().slice(left.span(at, at + 5)));
    }
}
