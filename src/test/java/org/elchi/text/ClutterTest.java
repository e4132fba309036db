package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What copying brought into a text is not read; what is read is still the text to the letter. */
class ClutterTest {
    private static String read(String given) {
        return Reads.readable(given).value();
    }

    @Test
    void characterReferencesAreReadAsTheirCharacters() {
        assertEquals(
                "\"Қазақстан\" & \"Türkiyə\"",
                read("&quot;&#1178;аза&#x49B;стан&quot; &amp; &ldquo;T&uuml;rkiy&#601;&rdquo;"));
        assertEquals("iki ölkə", read("iki&nbsp;&ouml;lkə"));
        assertEquals("\"İş\"", read("&#147;&Idot;&scedil;&#148;"));
    }

    @Test
    void referencesThatWereEscapedTwiceAreReadOnce() {
        assertEquals("\"a\" b & c", read("&amp;quot;a&amp;amp;quot; b &amp;amp; c"));
    }

    @Test
    void whatIsNoReferenceStays() {
        String text = "AT&T; R&D, &nosuchname; &#0; &#xD800; &#99999999999; &# &; 3 &lt 4";
        assertEquals(text, read(text));
    }

    @Test
    void evidenceHoldsTheReferencesAsTheyWereGiven() {
        String given = "Elçi &quot;&#304;ş&quot; dedi &#128512; son";
        String value = read(given);
        assertEquals("Elçi \"İş\" dedi 😀 son", value);
        int at = value.indexOf("İş");
        assertEquals("&#304;ş", Reads.given(given, at, at + 2));
        assertEquals("son", Reads.given(given, value.length() - 3, value.length()));
    }

    @Test
    void tagsAreNotRead() {
        assertEquals("Bir iki\nüç", read("Bir <b>iki</b><br/>üç"));
        assertEquals("a < b, c <d and 3<4>2", read("a < b, c <d and 3<4>2"));
    }

    @Test
    void bulletsBarsAndEmphasisAreNoWords() {
        assertEquals("Title\nbir\niki\nüç dört", read("# Title\n• bir\n| iki |\n* **üç** dört"));
    }

    @Test
    void pageNumbersRulesAndHashtagsLeaveOnlyTheirLine() {
        assertEquals("a.\n\n\nb.\n\nc.\n\n2026", read("a.\n- 3 -\n====\nb.\n#siyaset #dunya\nc.\n1 / 3\n2026"));
    }

    @Test
    void addressesOfPagesAreNotRead() {
        assertEquals(
                "bax: . Son (), son", read("bax: https://www.example.org/2024/05/17?a=b&c=1. Son (http://x.az), son"));
    }

    @Test
    void doubledQuotationMarksAreOne() {
        assertEquals("\"Yol\" və \"Körpü\"", read("\"\"Yol\"\" və \"\"Körpü\"\""));
        assertEquals("«Жол» мен «Көпір»", read("««Жол»» мен ««Көпір»»"));
        assertEquals("\"Yol\"", read("''Yol''"));
    }

    @Test
    void marksOfNestedQuotationsStay() {
        assertEquals("\"İki \"Yol\"\" və \"bir\"", read("\"İki \"Yol\"\" və \"bir\""));
    }

    @Test
    void directionsOfWritingAreNotRead() {
        assertEquals("Bakı Astana", read("\u202ABakı\u202C \u2067Astana\u2069"));
    }

    @Test
    void wrappedLinesAreJoinedAndParagraphsStay() {
        String given =
                "Səfir iki ölkə arasında ticarətin artdığını və yeni\nlayihələrin başlandığını deyib. Onun sözlərinə görə\n"
                        + "Qazaxıstan bu ilin sonunadək yükdaşımaları daha da\nartıracaq və bunun üçün yeni limanlar tikəcək.\n\n"
                        + "Görüşdə digər mövzular da müzakirə olunub, tərəflər\nrazılığa gəlib.";
        String expected = given.replaceAll("(?<!\n)\n(?!\n)", " ");
        assertEquals(expected, read(given));
        assertEquals(expected, read(given.replace("\n", "\r\n")));
    }

    @Test
    void shortLinesThatHadRoomAreNotJoined() {
        String list = "Görüşdə iştirak ediblər:\nAnar Quliyev\nBerik Aron\nElena Petrova\nMurat Ospanov\nJohn Smith";
        assertEquals(list, read(list));
    }

    /** Pieces whose readable form is known, in any order. */
    @Test
    void everySpanSlicesTheGivenPiece() {
        String[][] pieces = {
            {"\"", "&quot;"},
            {"Қ", "&#1178;"},
            {"ş", "s\u0327"},
            {"x", "x"},
            {"q ", "q&nbsp;"},
            {"😀", "😀"},
            {"ə", "&#x259;"},
        };
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            StringBuilder given = new StringBuilder("z");
            StringBuilder readable = new StringBuilder("z");
            for (int i = random.nextInt(400); i > 0; i--) {
                String[] piece = pieces[random.nextInt(pieces.length)];
                boolean again = readable.charAt(readable.length() - 1) == '"' && piece[0].equals("\"");
                given.append(again ? "z" : piece[1]);
                readable.append(again ? "z" : piece[0]);
            }
            given.append("son");
            readable.append("son");
            assertEquals(readable.toString(), read(given.toString()));
            assertEquals("son", Reads.given(given.toString(), readable.length() - 3, readable.length()));
        }
    }
}
