package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where sentences end. */
class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(Set.of("s", "mln", "prof"));

    private static List<String> split(String text) {
        List<Token> tokens = Reads.tokens(text);
        return SPLITTER.split(tokens).stream()
                .map(s -> Reads.given(
                        text,
                        tokens.get(s.first()).start(),
                        tokens.get(s.end() - 1).end()))
                .toList();
    }

    @Test
    void aLetterThatIsANameOfItsOwnEndsASentence() {
        String text = "She wrote it on X. Almeida came. So did X. Almeida.";
        assertEquals(2, SPLITTER.split(Reads.tokens(text)).size());
        assertEquals(
                3,
                new SentenceSplitter(Set.of(), false, Set.of("X"))
                        .split(Reads.tokens("She wrote it on X. Almeida came. So Said X. Almeida."))
                        .size());
    }

    @Test
    void aFullStopBeforeACapitalEndsOne() {
        assertEquals(
                List.of("Səfir gəldi.", "Görüş oldu!", "Sual var?", "Yox."),
                split("Səfir gəldi. Görüş oldu! Sual var? Yox."));
    }

    @Test
    void anAbbreviationDoesNot() {
        assertEquals(List.of("Enerji, su və s. sahələr var.", "Bəli."), split("Enerji, su və s. sahələr var. Bəli."));
        assertEquals(List.of("Dövriyyə 5 mln. ABŞ dollarıdır."), split("Dövriyyə 5 mln. ABŞ dollarıdır."));
        assertEquals(List.of("Bunu prof. Əliyev deyib."), split("Bunu prof. Əliyev deyib."));
    }

    @Test
    void anInitialDoesNot() {
        assertEquals(List.of("Bunu A. Dəmirli deyib.", "Sonra."), split("Bunu A. Dəmirli deyib. Sonra."));
        assertEquals(List.of("Bunu A.B. Dəmirli deyib."), split("Bunu A.B. Dəmirli deyib."));
        assertEquals(List.of("Bunu Kh.Dəmirli deyib."), split("Bunu Kh.Dəmirli deyib."));
        assertEquals(List.of("Bunu A.Dəmirli deyib."), split("Bunu A.Dəmirli deyib."));
    }

    @Test
    void aMissingSpaceAfterAFullStopIsForgiven() {
        assertEquals(List.of("Səfir gəldi.", "Görüş oldu."), split("Səfir gəldi.Görüş oldu."));
    }

    @Test
    void theNameOfAPageIsNoEnd() {
        assertEquals(List.of("Day.Az xəbər verir."), split("Day.Az xəbər verir."));
        assertEquals(List.of("Oxu.Az-ın xəbərinə görə, gəlib."), split("Oxu.Az-ın xəbərinə görə, gəlib."));
    }

    @Test
    void aNumberWithFullStopsIsNoEnd() {
        assertEquals(List.of("Sənəd 30.06.2027 tarixində imzalanır."), split("Sənəd 30.06.2027 tarixində imzalanır."));
    }

    @Test
    void aLineEndPartsUnlessTheSentenceRunsOn() {
        assertEquals(List.of("Başlıq", "Mətn gəlir."), split("Başlıq\nMətn gəlir."));
        assertEquals(
                List.of("Səfir iki ölkə\narasında görüşdən danışıb."),
                split("Səfir iki ölkə\narasında görüşdən danışıb."));
        assertEquals(List.of("birinci", "ikinci"), split("birinci\n\nikinci"));
    }

    @Test
    void closingMarksBelongToTheSentence() {
        assertEquals(List.of("O dedi: \"Gəlirik.\"", "Sonra getdi."), split("O dedi: \"Gəlirik.\" Sonra getdi."));
        assertEquals(List.of("(Bu belədir.)", "Sonra."), split("(Bu belədir.) Sonra."));
    }

    @Test
    void aQuotationsEndBeforeAComaAndDashIsNone() {
        assertEquals(List.of("\"Əlaqə var\", - səfir deyib."), split("\"Əlaqə var\", - səfir deyib."));
    }

    @Test
    void ellipsisBeforeASmallLetterIsNoEnd() {
        assertEquals(List.of("Bəli... amma gec."), split("Bəli... amma gec."));
    }

    @Test
    void whatHasNoEndIsCut() {
        List<Sentence> sentences = SPLITTER.split(Reads.tokens("söz ".repeat(5_000)));
        assertEquals(400, sentences.get(0).end());
    }

    @Test
    void everyTokenBelongsToExactlyOneSentence() {
        String[] pieces = {
            "Söz", "söz", ".", ". ", "\n", "\n\n", " ", "\"", "(", ")", "A.", "5", "!", "…", "-", "»", "«"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<Token> tokens = Reads.tokens(text.toString());
            int next = 0;
            for (Sentence sentence : SPLITTER.split(tokens)) {
                assertEquals(next, sentence.first(), text.toString());
                next = sentence.end();
            }
            assertEquals(tokens.size(), next, text.toString());
        }
    }
}
