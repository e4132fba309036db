package org.elchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences. A line end parts them, unless a sentence plainly runs on (no full stop before, a small letter after). A
 * full stop ends one when what follows can begin another, and what stands before is neither an abbreviation nor an initial.
 * Immutable, safe for use by several threads.
 */
public final class SentenceSplitter {
    /** Longer than any sentence in print: what has no end is cut, so that reading takes time linear in the text. */
    private static final int MOST_TOKENS = 400;

    /** Marks that may close between a full stop and the end of a sentence. */
    private static final int MOST_CLOSERS = 6;

    /** Ordinals with a full stop are small numbers; a year ends a sentence as any word does. */
    private static final int MOST_ORDINAL_DIGITS = 3;

    /** Letters of a country's or trade's domain in the name of a page. */
    private static final int LONGEST_DOMAIN = 3;

    /** Domains that pages of the region write with a capital ("Day.Az"). */
    private static final Set<String> CAPITAL_DOMAINS = Set.of("Az", "Com", "Net", "Org", "Info", "Media", "Tv");

    private final Set<String> abbreviations;
    private final boolean ordinals;
    private final Set<String> noInitials;

    /** Makes a splitter for a language whose ordinals carry no full stop. */
    public SentenceSplitter(Set<String> abbreviations) {
        this(abbreviations, false, Set.of());
    }

    /**
     * Makes a splitter for a language.
     *
     * @param abbreviations words that carry a full stop inside a sentence, without it, as written
     * @param ordinals whether a full stop after a small number makes an ordinal ("12. toplantı")
     * @param noInitials letters that are names of their own after a small word ("in a post on X. The minister …")
     */
    public SentenceSplitter(Set<String> abbreviations, boolean ordinals, Set<String> noInitials) {
        this.abbreviations = Set.copyOf(abbreviations);
        this.ordinals = ordinals;
        this.noInitials = Set.copyOf(noInitials);
    }

    /** All sentences; together they hold every token. */
    public List<Sentence> split(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean newLine = !last && tokens.get(i + 1).lines() > 0 && !runsOn(tokens, i);
            if (last || newLine || i + 1 - first == MOST_TOKENS || endsSentence(tokens, i)) {
                sentences.add(new Sentence(first, i + 1, paragraph));
                first = i + 1;
            }
            if (newLine) {
                paragraph++;
            }
        }
        return sentences;
    }

    /** One line end in the midst of a sentence, as in text that was wrapped by a mail program. */
    private static boolean runsOn(List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        if (next.lines() > 1 || next.kind() != Token.Kind.WORD || next.isCapitalised()) {
            return false;
        }
        Token here = tokens.get(i);
        return here.kind() != Token.Kind.MARK || here.isMark(',') || here.isMark('-');
    }

    private boolean endsSentence(List<Token> tokens, int i) {
        int stop = i;
        while (stop > 0 && i - stop < MOST_CLOSERS && isCloser(tokens.get(stop), tokens, stop)) {
            stop--;
        }
        if (!isStop(tokens.get(stop)) || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        if (isCloser(next, tokens, i + 1) || isStop(next)) {
            return false;
        }
        return canBegin(next, tokens, i + 1) && !isAbbreviation(tokens, stop) && !isAddress(tokens, stop);
    }

    /** "NEWS.KZ": capitals on both sides of a full stop without a space are the name of a page. */
    private static boolean isAddress(List<Token> tokens, int stop) {
        return stop > 0
                && stop + 1 < tokens.size()
                && !tokens.get(stop + 1).spaced()
                && tokens.get(stop + 1).text().length() <= LONGEST_DOMAIN
                && tokens.get(stop + 1).isUpperCase()
                && tokens.get(stop - 1).isUpperCase();
    }

    private static boolean isStop(Token token) {
        return token.isMark('.') || token.isMark('!') || token.isMark('?') || token.isMark('…');
    }

    private static boolean isCloser(Token token, List<Token> tokens, int i) {
        boolean leansBack = !token.spaced() || i + 1 == tokens.size();
        return leansBack && (token.isMark('"') || token.isMark('»') || token.isMark(')') || token.isMark(']'));
    }

    /** A capital, a number, an opening mark; without a space only a capital after a full stop that was typed too near. */
    private static boolean canBegin(Token next, List<Token> tokens, int i) {
        boolean capital = next.isCapitalised();
        if (!next.spaced()) {
            return !isDomain(tokens, i)
                    && !isInitial(tokens, i)
                    && capital
                    && next.text().length() > 1
                    && !(i + 1 < tokens.size() && isDotInside(tokens, i));
        }
        return capital
                || next.kind() == Token.Kind.NUMBER
                || next.isQuote()
                || next.isMark('–')
                || next.isMark('-')
                || next.isMark('(');
    }

    /** "Kh.Battulga": an initial of two letters. */
    private static boolean isInitial(List<Token> tokens, int i) {
        return i > 1
                && tokens.get(i - 1).isMark('.')
                && tokens.get(i - 2).isCapitalised()
                && tokens.get(i - 2).text().length() == 2;
    }

    /** "TABNAK.IR": a site's name in capitals. */
    private static boolean isDomain(List<Token> tokens, int i) {
        String end = tokens.get(i).text();
        int ending = end.indexOf('-'); // "Day.Az-ın"
        String page = ending > 0 ? end.substring(0, ending) : end;
        boolean domain =
                page.length() >= 2 && page.length() <= 3 && page.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return (domain || CAPITAL_DOMAINS.contains(page))
                && i > 1
                && tokens.get(i - 1).isMark('.')
                && !tokens.get(i - 1).spaced();
    }

    private static boolean isDotInside(List<Token> tokens, int i) {
        return tokens.get(i + 1).isMark('.')
                && !tokens.get(i + 1).spaced()
                && tokens.get(i).text().length() < 3;
    }

    private boolean isAbbreviation(List<Token> tokens, int stop) {
        if (stop == 0
                || !tokens.get(stop).isMark('.')
                || tokens.get(stop).text().length() > 1) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        if (ordinals && before.kind() == Token.Kind.NUMBER) {
            return before.text().length() <= MOST_ORDINAL_DIGITS
                    && !tokens.get(stop).spaced()
                    && tokens.get(stop + 1).lines() == 0;
        }
        if (before.kind() != Token.Kind.WORD || tokens.get(stop).spaced()) {
            return false;
        }
        boolean initial = before.text().length() == 1 && before.isCapitalised();
        return (initial && !isOwnName(tokens, stop - 1)) || abbreviations.contains(before.text());
    }

    private boolean isOwnName(List<Token> tokens, int letter) {
        return noInitials.contains(tokens.get(letter).text())
                && letter > 0
                && tokens.get(letter - 1).kind() == Token.Kind.WORD
                && !tokens.get(letter - 1).isCapitalised();
    }
}
