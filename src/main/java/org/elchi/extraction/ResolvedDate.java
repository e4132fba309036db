package org.elchi.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date of the text may mean.
 *
 * @param first first day
 * @param last last day
 * @param granularity {@code day}, {@code month}, {@code quarter}, {@code year} or {@code other}
 */
record ResolvedDate(LocalDate first, LocalDate last, String granularity) {

    /**
     * Resolves an annotation of type {@code date}: attributes {@code iso}, or {@code year}, {@code month}, {@code day}, {@code part},
     * {@code offset} (years from the anchor).
     *
     * @param date the annotation
     * @param anchor the day from which relative dates count; null where it isn't known: then they stay unresolved
     */
    static Optional<ResolvedDate> of(Annotation date, @Nullable LocalDate anchor) {
        try {
            String iso = date.get("iso");
            if (iso != null) {
                LocalDate day = LocalDate.parse(iso);
                return Optional.of(new ResolvedDate(day, day, "day"));
            }
            Integer year = year(date, anchor);
            return year == null ? Optional.empty() : Optional.of(inYear(year, date));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // the 31st of June: the text means no day that there is
        }
    }

    private static @Nullable Integer year(Annotation date, @Nullable LocalDate anchor) {
        String year = date.get("year");
        if (year != null) {
            int value = Integer.parseInt(year);
            return value >= 1900 && value < 2200 ? value : null;
        }
        if (anchor == null) {
            return null;
        }
        String offset = date.get("offset");
        return anchor.getYear() + (offset == null ? 0 : Integer.parseInt(offset));
    }

    private static ResolvedDate inYear(int year, Annotation date) {
        String month = date.get("month");
        String day = date.get("day");
        if (month != null && day != null) {
            LocalDate exact = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return new ResolvedDate(exact, exact, "day");
        }
        if (month != null) {
            YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
            return new ResolvedDate(whole.atDay(1), whole.atEndOfMonth(), "month");
        }
        return part(year, date.find("part").orElse(""));
    }

    private static ResolvedDate part(int year, String part) {
        return switch (part) {
            case "half1" -> months(year, 1, 6, "other");
            case "half2" -> months(year, 7, 12, "other");
            case "quarter1" -> months(year, 1, 3, "quarter");
            case "quarter2" -> months(year, 4, 6, "quarter");
            case "quarter3" -> months(year, 7, 9, "quarter");
            case "quarter4" -> months(year, 10, 12, "quarter");
            case "start" -> months(year, 1, 3, "other");
            case "middle" -> months(year, 5, 7, "other");
            case "end" -> months(year, 10, 12, "year");
            default -> months(year, 1, 12, "year");
        };
    }

    private static ResolvedDate months(int year, int first, int last, String granularity) {
        return new ResolvedDate(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), granularity);
    }
}
