package org.elchi.annotation;

import java.util.List;
import java.util.Set;
import org.elchi.text.Token;

/** What a token looks like, as patterns ask for it. */
enum TokenShape {
    /** Any token: {@code _}. */
    ANY,
    /** A word or number: {@code w}. */
    WORD,
    /** A word with a capital: {@code W}. */
    CAPITALISED,
    /** A word with a capital in Latin letters: {@code latin}. */
    LATIN,
    /** A dash between words, of any length; a hyphen with spaces counts: {@code dash}. */
    DASH,
    /** Any quotation mark: {@code quote}. */
    QUOTE;

    /** Where the letters of other scripts begin. */
    private static final int LATIN_END = 0x250;

    /** Keys of the tokens that can have this shape. */
    Set<Object> keys() {
        return switch (this) {
            case ANY -> Set.of(StartKeys.ANY);
            case WORD -> Set.of(StartKeys.WORD);
            case CAPITALISED, LATIN -> Set.of(StartKeys.CAPITAL);
            case DASH -> Set.of("–", "-");
            case QUOTE -> Set.of("\"", "«", "»");
        };
    }

    /** Whether a capital makes it. */
    boolean asksCapital() {
        return this == CAPITALISED || this == LATIN;
    }

    boolean fits(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (this) {
            case ANY -> true;
            case WORD -> token.kind() != Token.Kind.MARK;
            case CAPITALISED -> token.isCapitalised();
            case LATIN -> token.isCapitalised() && isLatin(token.text());
            case DASH ->
                token.isMark('–')
                        || (token.isMark('-')
                                && (token.spaced()
                                        || (at + 1 < tokens.size()
                                                && tokens.get(at + 1).spaced())));
            case QUOTE -> token.isQuote();
        };
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= LATIN_END) {
                return false;
            }
        }
        return true;
    }
}
