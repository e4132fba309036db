package org.elchi.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.source.Origin;
import org.elchi.text.Sentence;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a news text: title line, lines of date, time and outlet, body, closing lines of the page. Immutable.
 *
 * @param title number of the title's sentence, -1 where there is none
 * @param body whether a sentence belongs to the body, by its number
 * @param published ISO date or local date-time, null where neither sender nor text says it
 * @param anchor the day from which relative dates count, null where it isn't known
 */
record Layout(int title, boolean[] body, @Nullable String published, @Nullable LocalDate anchor) {
    /** Lines of date, time and outlet stand near the top and are short. */
    private static final int MOST_HEAD_LINES = 8;

    private static final int LONGEST_HEAD_LINE = 9;

    static Layout of(AnnotatedText text, Origin origin) {
        List<Sentence> sentences = text.sentences();
        boolean[] body = new boolean[sentences.size()];
        Arrays.fill(body, true);
        int title = findTitle(text);
        if (title == 0) {
            body[0] = false;
        }
        List<Sentence> head = new ArrayList<>();
        for (int s = title + 1; s < sentences.size() && s < MOST_HEAD_LINES; s++) {
            if (!isHeadLine(text, s) && !repeats(text, title, s)) {
                break;
            }
            body[s] = false;
            head.add(sentences.get(s));
        }
        for (int s = 0; s < sentences.size(); s++) {
            body[s] &= !text.isPageLine(s);
        }
        for (int s = sentences.size() - 1; s > title && isPageLine(text, sentences.get(s)); s--) {
            body[s] = false;
        }
        String published = origin.published() != null ? origin.published() : published(text, head);
        if (published == null) {
            published = dateline(text, sentences);
        }
        return new Layout(
                title, body, published, published == null ? null : LocalDate.parse(published.substring(0, 10)));
    }

    /** The day that an agency puts before its first sentence: "CAIRO, 12 March 2026 –". */
    private static @Nullable String dateline(AnnotatedText text, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return null;
        }
        int end = sentences.get(Math.min(MOST_HEAD_LINES, sentences.size()) - 1).end();
        for (Annotation line : text.list("dateline", 0, end)) {
            Annotation date = line.part("date");
            ResolvedDate day = date == null ? null : ResolvedDate.of(date, null).orElse(null);
            if (day != null && day.granularity().equals("day")) {
                return day.first().toString();
            }
        }
        return null;
    }

    private static int findTitle(AnnotatedText text) {
        List<Sentence> sentences = text.sentences();
        if (sentences.size() < 2) {
            return -1;
        }
        boolean ownParagraph = sentences.get(1).paragraph() > sentences.get(0).paragraph();
        boolean stopped = text.tokens().get(sentences.get(0).end() - 1).isMark('.');
        return ownParagraph && !stopped ? 0 : -1;
    }

    /** The title once more, as pages print it above and below a picture. */
    private static boolean repeats(AnnotatedText text, int title, int number) {
        if (title < 0) {
            return false;
        }
        Sentence first = text.sentences().get(title);
        Sentence again = text.sentences().get(number);
        return text.words(first.first(), first.end()).equalsIgnoreCase(text.words(again.first(), again.end()));
    }

    private static boolean isHeadLine(AnnotatedText text, int number) {
        Sentence line = text.sentences().get(number);
        boolean alone = number + 1 == text.sentences().size()
                || text.sentences().get(number + 1).paragraph() > line.paragraph();
        if (!alone
                || line.end() - line.first() > LONGEST_HEAD_LINE
                || text.tokens().get(line.end() - 1).isMark('.')) {
            return false;
        }
        boolean dated = !text.list("date", line.first(), line.end()).isEmpty();
        boolean time = timeIn(text, line) != null;
        return dated || time || line.end() - line.first() <= 3;
    }

    /** "The full text by this link:" belongs to no speaker. */
    private static boolean isPageLine(AnnotatedText text, Sentence line) {
        Token last = text.tokens().get(line.end() - 1);
        boolean open = last.isMark(':') || !(last.isMark('.') || last.isQuote());
        return open && !text.list("page-word", line.first(), line.end()).isEmpty();
    }

    private static @Nullable String published(AnnotatedText text, List<Sentence> head) {
        LocalDate day = null;
        String time = null;
        for (Sentence line : head) {
            for (Annotation date : text.list("date", line.first(), line.end())) {
                if (day == null && (date.get("year") != null || date.get("iso") != null)) {
                    day = ResolvedDate.of(date, null)
                            .filter(d -> d.granularity().equals("day"))
                            .map(ResolvedDate::first)
                            .orElse(null);
                }
            }
            time = time == null ? timeIn(text, line) : time;
        }
        return day == null ? null : time == null ? day.toString() : day + "T" + time;
    }

    private static @Nullable String timeIn(AnnotatedText text, Sentence line) {
        for (int i = line.first(); i + 2 < line.end(); i++) {
            Token hour = text.tokens().get(i);
            Token minute = text.tokens().get(i + 2);
            if (text.tokens().get(i + 1).isMark(':') && isUnder(hour, 24) && isUnder(minute, 60)) {
                return String.format(Locale.ROOT, "%02d:%s", Integer.valueOf(hour.digits()), minute.digits());
            }
        }
        return null;
    }

    private static boolean isUnder(Token token, int limit) {
        return token.kind() == Token.Kind.NUMBER
                && token.digits().length() <= 2
                && Integer.parseInt(token.digits()) < limit;
    }
}
