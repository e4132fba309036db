package org.elchi.text;

import java.util.BitSet;

/**
 * Takes away what came into a text by copying: addresses of pages, bullets and bars of tables around lines, marks of emphasis, page
 * numbers and rules, lines of hashtags; makes one of each doubled quotation mark; joins lines that a mail program has wrapped.
 * Stateless.
 */
final class Clutter {
    private static final String BULLETS = "•●▪▫■□◦‣∙·◆❖►➤✓✔|";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BB\u02BC`´";
    private static final String QUOTES = "\"“”„‟″＂«»";
    private static final String NUMBERED_PAGE = " \t\u00A0-–—/|.";
    /** A page number or two of them; longer ones are years or figures. */
    private static final int MOST_PAGE_DIGITS = 3;
    /** Longer than a line of a mail. */
    private static final int LONGEST_WRAPPED = 100;

    private static final int SHORTEST_WRAPPED = 30;
    private static final int FEWEST_WRAPPED = 4;

    private final String in;
    private final BitSet dropped = new BitSet();
    private final BitSet joined = new BitSet();

    private Clutter(String in) {
        this.in = in;
    }

    /** A text without clutter, in time linear in its length. */
    static Rewritten clear(Rewritten given) {
        Clutter clutter = new Clutter(given.value());
        clutter.findLines();
        clutter.findPages();
        clutter.findDoubled();
        clutter.findWraps();
        if (clutter.dropped.isEmpty() && clutter.joined.isEmpty()) {
            return given;
        }
        Rewritten.Writer out = given.rewrite();
        for (int i = 0; i < clutter.in.length(); i++) {
            if (clutter.joined.get(i)) {
                out.write(clutter.in.charAt(i) == '\n' ? ' ' : '"', i, i + 1);
            } else if (!clutter.dropped.get(i)) {
                out.keep(i);
            }
        }
        return out.done();
    }

    private void findLines() {
        int first = 0;
        boolean many = in.indexOf('\n') >= 0;
        while (first < in.length()) {
            int end = lineEnd(first);
            int from = afterBullets(first, end);
            int to = end;
            while (to > from && (isBlank(to - 1) || in.charAt(to - 1) == '|')) {
                to--;
            }
            if (many && (isPageNumber(from, to) || isRule(from, to) || isTagged(from, to))) {
                dropped.set(from, to);
            }
            dropMarks(first, from);
            dropMarks(to, end);
            findEmphasis(from, to);
            first = end + 1;
        }
    }

    private int afterBullets(int first, int end) {
        int from = first;
        int after = from;
        while (from < end && (isBlank(from) || (after = afterBullet(from, end)) > from)) {
            from = isBlank(from) ? from + 1 : after;
        }
        return from;
    }

    /** Drops what stands at the edge of a line, if it is more than blanks. */
    private void dropMarks(int from, int to) {
        boolean more = false;
        for (int i = from; i < to && !more; i++) {
            more = !isBlank(i);
        }
        for (int i = from; more && i < to; i++) {
            dropped.set(i, in.charAt(i) != '\r');
        }
    }

    private boolean isBlank(int i) {
        char c = in.charAt(i);
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00A0';
    }

    /** The index after a mark at the begin of a line; where it has other uses, too, a space must follow. */
    private int afterBullet(int i, int end) {
        char c = in.charAt(i);
        if (BULLETS.indexOf(c) >= 0) {
            return i + 1;
        }
        int after = i;
        while (after < end && (c == '*' || c == '#' || c == '>') && in.charAt(after) == c) {
            after++;
        }
        return after > i && after < end && isBlank(after) ? after : i;
    }

    private boolean isPageNumber(int from, int to) {
        int digits = 0;
        int numbers = 0;
        for (int i = from; i < to; i++) {
            char c = in.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && NUMBERED_PAGE.indexOf(c) < 0) {
                return false;
            }
            digits = digit ? digits + 1 : 0;
            numbers += digits == 1 ? 1 : 0;
            if (digits > MOST_PAGE_DIGITS) {
                return false;
            }
        }
        return numbers == 1 || (numbers == 2 && in.substring(from, to).indexOf('/') >= 0);
    }

    /** A line without a letter or digit: a rule of dashes, stars, bars. One mark alone may be a sentence's last. */
    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(i) && "-–—=_*~.·+|".indexOf(in.charAt(i)) < 0) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Two hashtags or more, and nothing else. */
    private boolean isTagged(int from, int to) {
        int tags = 0;
        boolean begins = true;
        for (int i = from; i < to; i++) {
            if (begins && !isBlank(i)) {
                if (in.charAt(i) != '#') {
                    return false;
                }
                tags++;
            }
            begins = isBlank(i);
        }
        return tags > 1;
    }

    private void findEmphasis(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = in.charAt(i);
            if ((c == '*' || c == '_') && in.charAt(i + 1) == c) {
                dropped.set(i, i + 2);
            }
        }
    }

    /** Addresses of pages, up to a blank or a mark that can't be a part of one. */
    private void findPages() {
        for (int i = nextPage(0); i >= 0; i = nextPage(i)) {
            int end = i;
            while (end < in.length()
                    && !Character.isWhitespace(in.charAt(end))
                    && "\"<>«»“”|\u00A0".indexOf(in.charAt(end)) < 0) {
                end++;
            }
            int stop = end;
            while (stop > i && ".,;:!?)]'’".indexOf(in.charAt(stop - 1)) >= 0) {
                stop--;
            }
            dropped.set(i, stop);
            i = Math.max(end, i + 1);
        }
    }

    private int nextPage(int from) {
        for (int i = in.indexOf("://", from); i >= 0; i = in.indexOf("://", i + 1)) {
            for (String scheme : new String[] {"https", "http"}) {
                int begin = i - scheme.length();
                if (begin >= from && in.regionMatches(true, begin, scheme, 0, scheme.length())) {
                    return begin;
                }
            }
        }
        return -1;
    }

    /** Where most marks come twice, as in text from a table of values, one stands for both; two apostrophes always are a mark. */
    private void findDoubled() {
        int alone = 0;
        int twice = 0;
        BitSet second = new BitSet();
        for (int i = 0; i < in.length(); i++) {
            char c = in.charAt(i);
            if (Character.isLetterOrDigit(c) || c == ' ') {
                continue;
            }
            boolean pair = i + 1 < in.length() && in.charAt(i + 1) == c;
            if (QUOTES.indexOf(c) >= 0) {
                twice += pair ? 1 : 0;
                alone += pair ? 0 : 1;
                if (pair) {
                    second.set(++i);
                }
            } else if (pair && APOSTROPHES.indexOf(c) >= 0) {
                joined.set(i);
                dropped.set(++i);
            }
        }
        if (twice > 1 && twice > alone) {
            dropped.or(second);
        }
    }

    /**
     * Line ends of a wrapped text: no line is long, and nearly each ends where the next word would not have fitted. An empty
     * line, or a line with room left, ends a paragraph.
     */
    private void findWraps() {
        int width = 0;
        for (int first = 0; first < in.length(); first = lineEnd(first) + 1) {
            width = Math.max(width, lineEnd(first) - first);
            if (width > LONGEST_WRAPPED) {
                return;
            }
        }
        if (width < SHORTEST_WRAPPED) {
            return;
        }
        BitSet wraps = new BitSet();
        int breaks = 0;
        for (int end = lineEnd(0), first = 0; end < in.length(); first = end + 1, end = lineEnd(first)) {
            int next = end + 1;
            boolean text = end > first && next < in.length() && in.charAt(next) != '\n' && in.charAt(next) != '\r';
            if (text && !isEmpty(first, end)) {
                breaks++;
                wraps.set(end, end - first + 1 + wordLength(next) > width);
            }
        }
        if (wraps.cardinality() >= FEWEST_WRAPPED && wraps.cardinality() * 5 > breaks * 2) {
            joined.or(wraps);
            wraps.stream().filter(end -> end > 0 && in.charAt(end - 1) == '\r').forEach(end -> dropped.set(end - 1));
        }
    }

    private int lineEnd(int from) {
        int end = in.indexOf('\n', from);
        return end < 0 ? in.length() : end;
    }

    private boolean isEmpty(int first, int end) {
        return end - first == 1 && in.charAt(first) == '\r';
    }

    private int wordLength(int from) {
        int end = from;
        while (end < in.length() && !Character.isWhitespace(in.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
