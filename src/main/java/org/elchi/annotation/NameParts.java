package org.elchi.annotation;

import java.util.Set;
import org.elchi.text.Token;

/** What small parts of names look like: initials, numbers of rulers, syllables after a hyphen. Stateless but for its text. */
final class NameParts {
    /** A syllable with an ending after its apostrophe ("gu'nun"). */
    private static final int LONGEST_SYLLABLE = 8;
    /** "XVIII" stands before the name of a ruler. */
    private static final int LONGEST_NUMERAL = 5;

    private final AnnotatedText text;

    NameParts(AnnotatedText text) {
        this.text = text;
    }

    /** "Van-koo": what a hyphen joins to a small syllable is no town. */
    boolean isFirstSyllable(int token) {
        return token + 2 < text.tokens().size()
                && text.tokens().get(token + 1).isMark('-')
                && !text.tokens().get(token + 1).spaced()
                && !text.tokens().get(token + 2).spaced()
                && !text.tokens().get(token + 2).isCapitalised()
                && isSyllable(token + 2);
    }

    /** Whether the pack knows a word as a given name. */
    boolean isGivenName(int token) {
        for (Annotation annotation : text.startingAt(token)) {
            if (annotation.type().equals(NameBases.GIVEN_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** "II. Elizabeth", "2. Abdullah", "II Albert": past the number before a ruler's given name; where there is none, the token itself. */
    int afterNumeral(int first) {
        Token token = text.tokens().get(first);
        boolean ordinal = first + 1 < text.tokens().size()
                && text.tokens().get(first + 1).isMark('.')
                && !text.tokens().get(first + 1).spaced();
        boolean number =
                token.kind() == Token.Kind.NUMBER && ordinal && token.text().length() <= 2;
        boolean roman = token.text().length() <= LONGEST_NUMERAL
                && token.text().chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X')
                && (ordinal || token.text().length() > 1);
        int after = first + (ordinal ? 2 : 1);
        return (number || roman) && after < text.tokens().size() && isGivenName(after) ? after : first;
    }

    /** "… met Wang Y. About this": the full stop after a short last syllable ends the sentence. */
    boolean isLast(int syllable, int limit) {
        int next = syllable + 2;
        return next < limit
                && text.tokens().get(next).isCapitalised()
                && text.startingAt(next).stream().anyMatch(a -> a.type().equals("opener"));
    }

    /** A letter with a full stop, or two of which the second is small; two that end the sentence are a short name: "… Minh Vu." */
    boolean isInitial(int i, int limit) {
        Token token = text.tokens().get(i);
        return token.isCapitalised()
                && token.text().length() <= 2
                && i + 1 < limit
                && text.tokens().get(i + 1).isMark('.')
                && !text.tokens().get(i + 1).spaced()
                && (token.text().length() == 1
                        || (i + 2 < limit && Character.isLowerCase(token.text().charAt(1))));
    }

    /** The second syllable of a Korean given name is written small ("Keum-gu"); where endings need an apostrophe, it is none. */
    boolean isSyllable(int token) {
        Token after = text.tokens().get(token);
        Set<String> none = text.pack().words("no-syllables");
        return (text.pack().inflection().endsAfterApostrophe() || (!none.isEmpty() && !none.contains(after.text())))
                && after.kind() == Token.Kind.WORD
                && after.text().length() <= LONGEST_SYLLABLE;
    }
}
