package org.elchi.fact;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole.
 *
 * @param key the document's part of its IRI: derived from its canonical URL, else from the hash of its text
 * @param lang BCP 47 tag, null where the language is not known
 * @param title the title line, null where there is none
 * @param url canonical URL, null where there is none
 * @param published ISO 8601 date or local date-time, null where it is not known
 * @param publisher the outlet, null where it is not known
 * @param coverage how much was read
 * @param extractor version of the extractor
 * @param pack tag and version of the language pack, null where none was used
 */
public record DocumentInfo(
        String key,
        @Nullable String lang,
        @Nullable String title,
        @Nullable String url,
        @Nullable String published,
        @Nullable String publisher,
        Coverage coverage,
        String extractor,
        @Nullable String pack) {

    /** How much of a document Elchi could read. */
    public enum Coverage {
        /** A language pack read it: facts are claimed. */
        FULL,
        /** No pack for its language: it is kept, no fact is claimed. */
        BASIC
    }
}
