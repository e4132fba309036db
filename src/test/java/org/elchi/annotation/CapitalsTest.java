package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.elchi.text.ReadableText;
import org.elchi.text.Sentence;
import org.elchi.text.SentenceSplitter;
import org.elchi.text.SourceText;
import org.elchi.text.Token;
import org.elchi.text.Tokenizer;
import org.junit.jupiter.api.Test;

/** Where every word has a capital, none of them tells a name. */
class CapitalsTest {
    private static final String BODY = "The ambassador said that trade between the two countries grows every year.";

    private static boolean areSilent(String text, int sentence) {
        List<Token> tokens = Tokenizer.tokenize(ReadableText.of(SourceText.of(text)));
        List<Sentence> sentences = new SentenceSplitter(Set.of()).split(tokens);
        return new Capitals(tokens, sentences).areSilent(sentence);
    }

    @Test
    void capitalsOfAnOrdinarySentenceSpeak() {
        assertFalse(areSilent("Ambassador Murat Ospanov Said\n\n" + BODY, 0));
        assertFalse(areSilent(BODY, 0));
    }

    @Test
    void aLineInCapitalsAndAHeadlineInTitleCaseSayNothing() {
        assertTrue(areSilent("NEW PIPELINE PLANNED\n\n" + BODY, 0));
        assertTrue(areSilent("Ambassador Praises Growing Trade Between Two Countries\n\n" + BODY, 0));
        assertFalse(areSilent("Ambassador Praises Growing Trade Between Two Countries\n\n" + BODY, 1));
    }

    @Test
    void aListOfNamesInATextIsNoTitle() {
        String names = "Murat Ospanov, Berik Aronov, Günel Quliyeva, Elena Petrova, Samuel Johnson, Takeshi Yamada";
        assertFalse(areSilent(BODY + " " + BODY + "\n" + names + "\n" + BODY, 2));
    }

    @Test
    void aTextOfWhichAllWordsHaveCapitalsSaysNothingByThem() {
        String titled = "The Ambassador Said That Trade Between The Two Countries Grows. ".repeat(6);
        for (int s = 0; s < 4; s++) {
            assertTrue(areSilent(titled, s));
        }
        assertEquals(false, areSilent(titled + BODY.repeat(3), 4));
    }
}
