package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which mark opens and which closes. */
class QuotationsTest {
    /** Each quotation as its depth and its words, with … where it is left open. */
    private static List<String> pair(String text) {
        List<Token> tokens = Reads.tokens(text);
        return Quotations.pair(tokens).stream()
                .map(q -> q.depth() + " " + (q.size() == 0 ? "" : words(text, tokens, q)) + (q.closed() ? "" : "…"))
                .toList();
    }

    private static String words(String text, List<Token> tokens, Quotation quotation) {
        return Reads.given(
                text,
                tokens.get(quotation.first()).start(),
                tokens.get(quotation.close() - 1).end());
    }

    @Test
    void straightMarksPair() {
        assertEquals(List.of("1 Salam"), pair("O, \"Salam\" deyib."));
    }

    @Test
    void straightMarksNest() {
        assertEquals(
                List.of("1 Biz \"Mavi Su\" layihəsini alqışlayırıq", "2 Mavi Su"),
                pair("\"Biz \"Mavi Su\" layihəsini alqışlayırıq\", - səfir deyib."));
    }

    @Test
    void straightMarksNestAtTheBeginningAndAtTheEnd() {
        assertEquals(List.of("1 \"Mavi Su\" işləyir", "2 Mavi Su"), pair("\"\"Mavi Su\" işləyir\", - səfir deyib."));
        assertEquals(List.of("1 Bu, \"Mavi Su\"dur", "2 Mavi Su"), pair("\"Bu, \"Mavi Su\"dur\", - səfir deyib."));
    }

    @Test
    void aCaseEndingMayFollowAtOnce() {
        assertEquals(List.of("1 yaşıl enerji"), pair("Ölkə \"yaşıl enerji\"yə keçir."));
    }

    @Test
    void curlyAndLowMarksPair() {
        assertEquals(List.of("1 Salam"), pair("O, “Salam” deyib."));
        assertEquals(List.of("1 Salam"), pair("O, „Salam“ deyib."));
    }

    @Test
    void angleMarksNest() {
        assertEquals(List.of("1 bir «iki» üç", "2 iki"), pair("«bir «iki» üç»"));
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        assertEquals(List.of("1 Salam dünya.…"), pair("O deyib: \"Salam dünya.\nSonra getdi."));
    }

    @Test
    void eachParagraphOpensAnew() {
        assertEquals(
                List.of("1 Birinci hissə.…", "1 İkinci hissə"), pair("\"Birinci hissə.\n\"İkinci hissə\", - deyib."));
    }

    @Test
    void aQuotationOfSeveralParagraphsMayHoldOthers() {
        assertEquals(
                List.of("1 Birinci hissə.\nBu, \"Mavi Su\"dur.\nSon", "2 Mavi Su"),
                pair("\"Birinci hissə.\nBu, \"Mavi Su\"dur.\nSon\", - deyib."));
    }

    @Test
    void aLoneClosingMarkIsNoQuotation() {
        assertEquals(List.of(), pair("Salam\" deyib."));
        assertEquals(List.of(), pair("»"));
    }

    @Test
    void twoQuotationsInARowAreTwo() {
        assertEquals(List.of("1 bir", "1 iki"), pair("\"bir\" və \"iki\""));
    }
}
