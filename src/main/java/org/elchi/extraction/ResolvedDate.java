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
    private static final String MONTH = "month";
    private static final String DIRECTION = "direction";
    /** News rarely speaks of a month so far ahead without its year. */
    private static final int FAR_AHEAD = 8;

    /**
     * Resolves an annotation of type {@code date}: attributes {@code iso}, or {@code year}, {@code month}, {@code day}, {@code part},
     * {@code offset} (years from the anchor), {@code month2} (last month of a range), {@code months} (the first so many months of
     * the year), {@code direction} ({@code past}, {@code next}: where no year stands, the last or the next such month; {@code by}: one
     * of the anchor's year), {@code months-from} (months from the anchor's), {@code decade} (decades from the anchor's: its last year is the
     * round one, as in "by the end of the decade").
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
            if (anchor != null && date.get("months-from") != null) {
                YearMonth month = YearMonth.from(anchor)
                        .plusMonths(Integer.parseInt(date.attributes().get("months-from")));
                return Optional.of(new ResolvedDate(month.atDay(1), month.atEndOfMonth(), MONTH));
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
        String decade = date.get("decade");
        if (decade != null) {
            return (anchor.getYear() + 9) / 10 * 10 + 10 * Integer.parseInt(decade);
        }
        String offset = date.get("offset");
        return offset == null
                ? yearOfMonth(date, anchor)
                : Integer.valueOf(anchor.getYear() + Integer.parseInt(offset));
    }

    /** A month without a year is one of the anchor's year; read in January, December is the last one. */
    private static int yearOfMonth(Annotation date, LocalDate anchor) {
        String named = date.get(MONTH);
        if (named == null) {
            return anchor.getYear();
        }
        int ahead = Integer.parseInt(named) - anchor.getMonthValue();
        if (date.is(DIRECTION, "next")) {
            return anchor.getYear() + (ahead < 0 ? 1 : 0);
        }
        boolean past = date.is(DIRECTION, "past") ? ahead > 0 : ahead >= FAR_AHEAD && !date.is(DIRECTION, "by");
        return anchor.getYear() - (past ? 1 : 0);
    }

    private static ResolvedDate inYear(int year, Annotation date) {
        String month = date.get("month");
        String day = date.get("day");
        String last = date.get("month2");
        String months = date.get("months");
        if (month != null && last != null) {
            return months(year, Integer.parseInt(month), Integer.parseInt(last), "other");
        }
        if (months != null) {
            return months(year, 1, Integer.parseInt(months), "other");
        }
        if (month != null && day != null) {
            LocalDate exact = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            return new ResolvedDate(exact, exact, "day");
        }
        if (month != null) {
            YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
            return new ResolvedDate(whole.atDay(1), whole.atEndOfMonth(), MONTH);
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

    /**
     * The time as a period: a year, a month, or the first and last month of an interval, in ISO 8601; empty for a day, which is a
     * date and no period.
     */
    Optional<String> findPeriod() {
        if (granularity.equals("day")) {
            return Optional.empty();
        }
        if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return Optional.of(String.valueOf(first.getYear()));
        }
        String from = YearMonth.from(first).toString();
        return Optional.of(granularity.equals(MONTH) ? from : from + "/" + YearMonth.from(last));
    }

    private static ResolvedDate months(int year, int first, int last, String granularity) {
        return new ResolvedDate(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), granularity);
    }
}
