package org.elchi.query;

import org.jspecify.annotations.Nullable;

/**
 * A stored document as lists show it; what is not known is null.
 *
 * @param key its part of its IRI
 * @param id its IRI
 * @param title its title
 * @param lang BCP 47 tag
 * @param published ISO 8601
 * @param publisher the outlet
 * @param url where it was published
 * @param coverage {@code full} or {@code basic}
 */
public record DocumentEntry(
        String key,
        String id,
        @Nullable String title,
        @Nullable String lang,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String url,
        String coverage) {

    static DocumentEntry of(Row row) {
        return new DocumentEntry(
                row.getCode("document"),
                row.getText("document"),
                row.findText("title").orElse(null),
                row.findText("language").orElse(null),
                row.findText("published").map(DocumentEntry::shortest).orElse(null),
                row.findText("publisher").orElse(null),
                row.findText("source").orElse(null),
                row.getText("coverage"));
    }

    /** Whole minutes are written without seconds, as documents are. */
    static String shortest(String iso) {
        return iso.length() == "2025-12-29T15:59:00".length() && iso.endsWith(":00")
                ? iso.substring(0, iso.length() - ":00".length())
                : iso;
    }
}
