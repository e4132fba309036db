package org.elchi.source;

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
}
