package org.elchi.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks, nested straight ones too: a mark that leans on the word after it opens, one that leans on what
 * stands before it closes, also where a case ending follows at once ({@code "yaşıl enerji"yə}). A quotation that is left
 * open ends with its paragraph, unless it is closed in one of the next. Stateless.
 */
public final class Quotations {
    /** In tokens, from a line end on: beyond it the closing mark is rather missing. */
    private static final int LONGEST_QUOTATION = 400;

    private Quotations() {}

    /** All quotations, ordered by their opening mark. */
    public static List<Quotation> pair(List<Token> tokens) {
        List<Quotation> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.lines() > 0 && !closesLater(tokens, i, open)) {
                endOpen(found, open, i);
            }
            if (!token.isQuote()) {
                continue;
            }
            if (opens(tokens, i, !open.isEmpty())) {
                open.push(i);
            } else if (!open.isEmpty()) {
                int start = open.pop();
                found.add(new Quotation(start, i, open.size() + 1, true));
            }
        }
        endOpen(found, open, tokens.size());
        found.sort(Comparator.comparingInt(Quotation::open));
        return found;
    }

    /** A quotation goes on over line ends where a mark closes it before a paragraph opens with a new one. */
    private static boolean closesLater(List<Token> tokens, int line, Deque<Integer> open) {
        int end = open.isEmpty() ? line : Math.min(tokens.size(), line + LONGEST_QUOTATION);
        int inside = 0;
        for (int i = line; i < end; i++) {
            if (!tokens.get(i).isQuote()) {
                continue;
            }
            boolean opens = opens(tokens, i, true);
            if (opens ? tokens.get(i).lines() > 0 : inside == 0) {
                return !opens;
            }
            inside += opens ? 1 : -1;
        }
        return false;
    }

    private static void endOpen(List<Quotation> found, Deque<Integer> open, int end) {
        while (!open.isEmpty()) {
            int start = open.pop();
            if (end - start > 1) {
                found.add(new Quotation(start, end, open.size() + 1, false));
            }
        }
    }

    private static boolean opens(List<Token> tokens, int i, boolean inside) {
        Token token = tokens.get(i);
        char mark = token.text().charAt(0);
        if (mark == '«') {
            return true;
        }
        if (mark == '»') {
            return false;
        }
        boolean last = i + 1 == tokens.size() || tokens.get(i + 1).lines() > 0;
        boolean spaceAfter = last || tokens.get(i + 1).spaced();
        boolean spaceBefore = token.spaced() || i == 0 || leansForward(tokens.get(i - 1), tokens, i - 1);
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        return !inside && !last;
    }

    /** An opening bracket, a dash, or a quotation mark that itself opens: what follows still stands at a beginning. */
    private static boolean leansForward(Token before, List<Token> tokens, int i) {
        if (before.isMark('(') || before.isMark('[') || before.isMark('«') || before.isMark('–')) {
            return true;
        }
        return before.isMark('"') && (before.spaced() || i == 0);
    }
}
