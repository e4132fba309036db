package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules read one plain form; places refer to the text as given, in code points. */
class ReadableTextTest {
    private static final String SENTENCE = "Səfir Günel Öztürk İçərişəhərdə çıxış edib.";

    @Test
    void decomposedLettersReadAsComposedOnesAndKeepTheirPlace() {
        String given = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);
        ReadableText text = Reads.readable(given);
        assertEquals(SENTENCE, text.value());
        int at = text.value().indexOf("Öztürk");
        Span span = text.span(at, at + "Öztürk".length());
        assertEquals(
                Normalizer.normalize("Öztürk", Normalizer.Form.NFD),
                text.source().slice(span));
        assertEquals(8, span.length());
    }

    @Test
    void lettersThatHaveNoComposedFormKeepTheirMark() {
        assertEquals("q\u0301a", Reads.readable("q\u0301a").value());
    }

    @Test
    void softHyphensAndZeroWidthCharactersAreNotRead() {
        String given = "əmək\u00ADdaş\u200Blıq\uFEFF\u2060 var";
        assertEquals("əməkdaşlıq var", Reads.readable(given).value());
        assertEquals("əmək\u00ADdaş\u200Blıq", Reads.given(given, 0, 10));
    }

    @Test
    void everyApostropheOfALetterIsOneApostropheAndKeepsItsPlace() {
        for (String mark : List.of("'", "`", "\u2018", "\u2019", "\u02BB", "\u02BC", "\u02BD")) {
            ReadableText text = Reads.readable("Qozog" + mark + "iston bilan");
            assertEquals("Qozog'iston bilan", text.value());
            assertEquals(new Span(0, 11), text.span(0, 11));
        }
    }

    @Test
    void everySpaceIsOneSpace() {
        assertEquals(
                "1 234 5 6 7", Reads.readable("1\u00A0234\u20095\u202F6\t7").value());
    }

    @Test
    void everyLineEndIsOneLineEnd() {
        String given = "a\r\nb\rc\u2028d\ne";
        ReadableText text = Reads.readable(given);
        assertEquals("a\nb\nc\nd\ne", text.value());
        assertEquals(new Span(3, 4), text.span(2, 3));
        assertEquals(new Span(1, 3), text.span(1, 2));
    }

    @Test
    void everyQuotationMarkIsReadByWhatItCanDo() {
        assertEquals(
                "\"a\" \"b\" «c» «d» \"e\"",
                Reads.readable("“a” „b‟ «c» ‹d› ＂e＂").value());
    }

    @Test
    void everyApostropheHyphenAndDashIsReadAsOne() {
        assertEquals(
                "'x' 'y' z' a-b-c – – –",
                Reads.readable("‘x’ `y´ zʼ a‐b‑c – — ―").value());
    }

    @Test
    void placesAreCountedInCodePoints() {
        String given = "😀😀 Bakı 𝔘 Astana";
        ReadableText text = Reads.readable(given);
        int at = text.value().indexOf("Astana");
        assertEquals(new Span(10, 16), text.span(at, at + 6));
        assertEquals("Astana", text.source().slice(text.span(at, at + 6)));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals("Bakı", Reads.readable("\uFEFFBakı").source().value());
    }

    @Test
    void halvesOfPairsAndControlCharactersDoNoHarm() {
        ReadableText text = Reads.readable("\uDC00a\uD83D\u0000b\u0301\uD83D");
        assertEquals(text.value().length(), text.span(0, text.value().length()).end());
    }

    @Test
    void aRunOfMarksWithoutEndIsReadInTime() {
        String given = "a" + "\u0301\u0316".repeat(200_000);
        ReadableText text = Reads.readable(given);
        assertEquals(given.length(), text.span(0, text.value().length()).end());
    }

    /** Texts put together of pieces whose readable form and given form are both known. */
    @Test
    void everySpanSlicesTheGivenPieceWhateverStandsAroundIt() {
        String[][] pieces = {
            {"Bakı", "Bakı"},
            {"şə", "s\u0327ə"},
            {"İ", "I\u0307"},
            {"ə", "ə"},
            {"lıq", "l\u00ADıq"},
            {"s ", "s\u00A0"},
            {"\n", "\r\n"},
            {"\"a", "“a"},
            {"\"b", "„b"},
            {"«c", "‹c"},
            {"x'", "x’"},
            {"–", "—"},
            {"-", "‑"},
            {"😀", "😀"},
            {"𝔘", "𝔘"},
            {"2026-cı", "2026-cı"},
            {"ö", "o\u0308"},
        };
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder given = new StringBuilder();
            StringBuilder readable = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = random.nextInt(30) + 1; i > 0; i--) {
                String[] piece = pieces[random.nextInt(pieces.length)];
                places.add(new int[] {readable.length(), readable.length() + piece[0].length()});
                readable.append(piece[0]);
                given.append(piece[1]);
                expected.add(piece[1]);
            }
            ReadableText text = Reads.readable(given.toString());
            assertEquals(readable.toString(), text.value());
            for (int i = 0; i < places.size(); i++) {
                Span span = text.span(places.get(i)[0], places.get(i)[1]);
                assertEquals(expected.get(i), text.source().slice(span), given.toString());
            }
            assertTrue(text.span(0, text.value().length()).end() <= given.codePointCount(0, given.length()));
        }
    }

    /** The short way for plain words leads where the long way does. */
    @Test
    void theFormOfAWordIsHowTextsHaveIt() {
        for (char c = 1; c < Character.MIN_SURROGATE; c++) {
            for (String word :
                    List.of("" + c, "b" + c + "d", "\u0434" + c + "\u0436", "b c" + c, c + " \u04D9b", "b " + c + c)) {
                assertEquals(ReadableText.of(SourceText.of(word)).value(), ReadableText.form(word), word);
            }
        }
    }
}
