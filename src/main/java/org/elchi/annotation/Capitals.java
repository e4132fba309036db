package org.elchi.annotation;

import java.util.BitSet;
import java.util.List;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * In which sentences a capital says something: not where all is written in capitals, nor in a headline or a whole text in which
 * every word of some length begins with one. Immutable once made.
 */
final class Capitals {
    /** Shorter words stay small in titles. */
    private static final int LONG_WORD = 5;

    private static final int MOST_HEAD_LINES = 8;
    private static final int FEWEST_IN_TITLE = 5;
    private static final int FEWEST_IN_TEXT = 25;

    private final BitSet silent = new BitSet();

    Capitals(List<Token> tokens, List<Sentence> sentences) {
        boolean titled = isTitledText(tokens);
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean headline = !tokens.get(sentence.end() - 1).isMark('.')
                    && (s == 0 || (s < MOST_HEAD_LINES && isSame(tokens, sentences.get(0), sentence)));
            if (isShouted(tokens, sentence) || ((headline || titled) && isTitled(tokens, sentence, titled))) {
                silent.set(s);
            }
        }
    }

    /** Whether capitals say nothing in a sentence. */
    boolean areSilent(int sentence) {
        return silent.get(sentence);
    }

    /** A headline is often there twice. */
    private static boolean isSame(List<Token> tokens, Sentence one, Sentence other) {
        int length = one.end() - one.first();
        for (int i = 0; i < length; i++) {
            if (length != other.end() - other.first()
                    || !tokens.get(one.first() + i)
                            .text()
                            .equals(tokens.get(other.first() + i).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(List<Token> tokens, Sentence sentence) {
        int upper = 0;
        int words = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                words++;
                upper += tokens.get(i).isUpperCase() ? 1 : 0;
            }
        }
        return words > 2 && upper * 10 > words * 7;
    }

    /** Every long word has a capital; in a text of titles three of four are enough. */
    private static boolean isTitled(List<Token> tokens, Sentence sentence, boolean everywhere) {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD && token.text().length() >= LONG_WORD) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return everywhere ? capitals * 4 >= words * 3 : words >= FEWEST_IN_TITLE && capitals == words;
    }

    /** A list of names has many capitals, too: what counts are nine of ten long words of the whole text. */
    private static boolean isTitledText(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.text().length() >= LONG_WORD) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_IN_TEXT && capitals * 10 >= words * 9;
    }
}
