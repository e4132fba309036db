package org.elchi.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The period of a figure: the one that stands nearest in its sentence; where none does, that of the figure in the sentence before.
 * Asked in order of the text, by one thread.
 */
final class FigurePeriods {
    private final AnnotatedText text;
    private final @Nullable LocalDate anchor;
    private int lastSentence = -2;
    private @Nullable String last;

    FigurePeriods(AnnotatedText text, @Nullable LocalDate anchor) {
        this.text = text;
        this.anchor = anchor;
    }

    /** The period of an amount in ISO 8601, null where none is named. */
    @Nullable
    String of(Annotation amount, Sentence sentence) {
        int number = text.sentenceOf(amount.first());
        String period = namedWith(amount, sentence);
        if (period == null && number - lastSentence <= 2) {
            period = last;
        }
        if (period != null) {
            last = period;
            lastSentence = number;
        }
        return period;
    }

    /** The period that an amount's own sentence names, null where it names none. */
    @Nullable
    String namedWith(Annotation amount, Sentence sentence) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Annotation date : text.list("date", sentence.first(), sentence.end())) {
            String period = period(date).orElse(null);
            int distance = date.first() >= amount.end()
                    ? (isParted(amount.end(), date.first()) ? 4 : 2)
                            * (date.first() - amount.end()) // rather named before
                    : amount.first() - date.end();
            if (period != null && distance < least) {
                nearest = period;
                least = distance;
            }
        }
        return nearest;
    }

    /** "… reached $3 billion, and in 2021 it grew": what follows a comma is rather about something else. */
    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.tokens().get(i).isMark(',')) {
                return true;
            }
        }
        return false;
    }

    /** An own date's period; "the year before" counts from the figure before. */
    private Optional<String> period(Annotation date) {
        String shift = date.get("shift");
        if (shift == null) {
            return ResolvedDate.of(date, anchor).flatMap(ResolvedDate::findPeriod);
        }
        return last == null ? Optional.empty() : Optional.of(shifted(last, Integer.parseInt(shift)));
    }

    /** A period so many years later: years, months and intervals of months begin with the year. */
    private static String shifted(String period, int years) {
        StringBuilder moved = new StringBuilder();
        for (String end : period.split("/")) {
            moved.append(moved.length() == 0 ? "" : "/");
            moved.append(
                    end.length() == 4
                            ? String.valueOf(Integer.parseInt(end) + years)
                            : YearMonth.parse(end).plusYears(years).toString());
        }
        return moved.toString();
    }
}
