package org.elchi.reference;

import java.util.regex.Pattern;

/**
 * A column of a reference table and the form of what stands in it.
 *
 * @param title the header
 * @param pattern what a cell that is not empty must match as a whole
 * @param form the same in words, for messages
 */
record Column(String title, Pattern pattern, String form) {
    static final Column ALPHA2 = of("alpha2", "[A-Z]{2}", "two capital letters, such as KZ");
    static final Column ALPHA3 = of("alpha3", "[A-Z]{3}", "three capital letters, such as KAZ");
    static final Column M49 = of("m49", "[0-9]{3}", "three digits, such as 398");
    static final Column EU_AUTHORITY = of(
            "euAuthority",
            "http://publications\\.europa\\.eu/resource/authority/(country|corporate-body)/[0-9A-Z]{3,10}",
            "an IRI such as http://publications.europa.eu/resource/authority/country/KAZ");
    static final Column WIKIDATA = of("wikidata", "Q[1-9][0-9]*", "a Wikidata item id, such as Q232");
    static final Column GEONAMES = of("geonames", "[1-9][0-9]*", "a GeoNames id in digits, such as 1522867");
    static final Column CURRENCY = of("currency", "[A-Z]{3}", "an ISO 4217 code, such as KZT");
    static final Column CAPITAL = of("capital", ".+", "the English name of the seat of government");
    static final Column MEMBERSHIP =
            of("membership", "member|observer|other|union", "member, observer, other or union");
    static final Column LANGUAGE = of("language", "az|en|ru|kk|tr", "one of az, en, ru, kk, tr");
    static final Column NAME = of("name", ".+", "a name in its base form");
    static final Column KIND = of("kind", "cldr|official|short|capital", "cldr, official, short or capital");
    static final Column KEY =
            of("key", "[a-z][a-z0-9]*(-[a-z0-9]+)*", "small letters, digits and hyphens, such as un-security-council");
    static final Column PARENT =
            of("parent", "[a-z][a-z0-9]*(-[a-z0-9]+)*|[A-Z]{2}", "the key of an organization or the code of a union");
    static final Column ORGANIZATION_KIND = of(
            "kind",
            "organization|agency|organ|parliament|court|bank|fund|forum|association",
            "organization, agency, organ, parliament, court, bank, fund, forum or association");
    static final Column ORGANIZATION_NAME_KIND =
            of("kind", "official|short|abbreviation", "official, short or abbreviation");
    static final Column SOURCE =
            of("source", ".+", "where the name was read: a label of README.md and the place there");
    static final Column OFFICE =
            of("office", "head of state|head of government", "head of state or head of government");
    static final Column HOLDER = of("name", "\\p{Lu}.*", "a name in Latin letters that begins with a capital");
    static final Column SINCE = of("since", "[12][0-9]{3}", "a year");
    static final Column SCHEME = of("scheme", "[a-z]+(-[a-z]+)*", "small letters and hyphens, such as event-type");
    static final Column CODE = of("code", "\\p{Ll}+([ '-]\\p{Ll}+)*", "small letters, such as head of state");
    static final Column DEFINITION = of("definition", ".+", "one sentence in English");
    static final Column DAC = of(
            "dac",
            "[0-9]{3}([0-9]{2})?( [0-9]{3}([0-9]{2})?)*",
            "DAC codes of three or five digits, separated by spaces");
    static final Column DAC_CODE = of("dac", "[0-9]{3}([0-9]{2})?", "a DAC code of three or five digits");
    static final Column EUROVOC = of("eurovoc", "[1-9][0-9]*", "a EuroVoc concept id in digits");

    /** A column of labels in one language; its title is the language tag. */
    static Column label(String language) {
        return of(language, ".+", "a label in the language " + language);
    }

    private static Column of(String title, String regex, String form) {
        return new Column(title, Pattern.compile(regex), form);
    }
}
