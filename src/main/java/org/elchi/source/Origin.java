package org.elchi.source;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sender or a page says of a document; each part null where nothing is said. What is said here goes before what the
 * text shows.
 *
 * @param url canonical URL
 * @param title title
 * @param published ISO 8601 date or local date-time
 * @param publisher outlet
 * @param lang BCP 47 tag
 */
public record Origin(
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String lang) {
    /** Nothing is said. */
    public static final Origin UNKNOWN = new Origin(null, null, null, null, null);

    /**
     * Takes what a sender says, blank as unsaid.
     *
     * @throws UnreadableSource when the url, the date or the language is none
     */
    public static Origin of(
            @Nullable String url,
            @Nullable String title,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String lang) {
        String address = unlessBlank(url);
        if (address != null) {
            DocumentKeys.normalizeUrl(address);
        }
        return new Origin(
                address,
                unlessBlank(title),
                checkDate(unlessBlank(published)),
                unlessBlank(publisher),
                checkLang(lang));
    }

    private static @Nullable String unlessBlank(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    private static @Nullable String checkDate(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            // an offset is accepted and kept as the local time it stands beside: outlets give their own town's time
            DateTimeFormatter.ISO_DATE_TIME.parse(date.contains("T") ? date : date + "T00:00", LocalDateTime::from);
            return date.contains("T")
                    ? LocalDateTime.parse(date, DateTimeFormatter.ISO_DATE_TIME).toString()
                    : date;
        } catch (DateTimeParseException e) {
            throw new UnreadableSource(
                    UnreadableSource.Reason.BAD_ORIGIN,
                    "the date of publication \"" + date
                            + "\" is not ISO 8601; write it like 2025-12-29 or 2025-12-29T15:59");
        }
    }

    private static @Nullable String checkLang(@Nullable String said) {
        String lang = unlessBlank(said);
        if (lang == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(lang).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new UnreadableSource(
                    UnreadableSource.Reason.BAD_ORIGIN,
                    "the language \"" + lang + "\" is no BCP 47 tag; write it like az or az-Latn");
        }
    }
}
