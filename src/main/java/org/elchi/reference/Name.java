package org.elchi.reference;

/**
 * What a state, its capital or an organization is called in one language.
 *
 * @param language a BCP 47 tag, one of {@link ReferenceData#LANGUAGES}
 * @param text the name in its base (nominative) form, NFC
 * @param kind where it comes from and how it is used
 */
public record Name(String language, String text, Kind kind) {

    /** How a name is used. */
    public enum Kind {
        /** The display name of the Unicode Common Locale Data Repository; every state has one in each language. */
        CLDR,
        /** The formal name, such as "Azərbaycan Respublikası". */
        OFFICIAL,
        /** Another name in common use; of a state also an abbreviation, such as "ABŞ". */
        SHORT,
        /** An abbreviation of an organization's name, always written as it stands, such as "WHO". */
        ABBREVIATION,
        /** The capital, which stands for the government ("Bakı bildirib ki"). */
        CAPITAL
    }
}
