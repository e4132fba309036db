package org.elchi.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state, or a union of states that sends and receives envoys as one. Immutable.
 *
 * @param alpha2 ISO 3166-1 alpha-2, the code by which everything else refers to it; {@code XK} and {@code EU} are
 *     user-assigned and reserved codes of that standard
 * @param alpha3 ISO 3166-1 alpha-3; null where the standard assigns none
 * @param m49 the United Nations' M49 code, three digits; null where none is assigned
 * @param euAuthority IRI in the EU Publications Office's country authority table; null where there is none
 * @param wikidata Wikidata item id, such as {@code Q227}
 * @param geonames GeoNames feature id in digits; null where there is none
 * @param currency ISO 4217 code of the first legal tender; null where there is no one of its own choice
 * @param capital the seat of government in English; null where there is none
 * @param membership standing in the United Nations
 * @param labels the CLDR name by language tag; every one of {@link ReferenceData#LANGUAGES}
 * @param names all names in all languages, CLDR names included, in the order of the table
 */
public record State(
        String alpha2,
        @Nullable String alpha3,
        @Nullable String m49,
        @Nullable String euAuthority,
        String wikidata,
        @Nullable String geonames,
        @Nullable String currency,
        @Nullable String capital,
        Membership membership,
        Map<String, String> labels,
        List<Name> names) {

    /** Standing in the United Nations. */
    public enum Membership {
        /** One of the 193 member states. */
        MEMBER,
        /** A non-member observer state. */
        OBSERVER,
        /** A polity with embassies or envoys of its own, outside the United Nations. */
        OTHER,
        /** A union of states, here the European Union. */
        UNION;

        /** As the table writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps copies that nobody can change. */
    public State {
        labels = Map.copyOf(labels);
        names = List.copyOf(names);
    }

    /**
     * The CLDR name.
     *
     * @throws IllegalArgumentException for a language outside {@link ReferenceData#LANGUAGES}
     */
    public String label(String language) {
        return ReferenceData.labelIn(labels, language);
    }

    /** The capital's names in a language, the usual one first; empty where none is known. */
    public List<String> capitalNames(String language) {
        return names(language, Name.Kind.CAPITAL);
    }

    /** The names of one kind in a language, in the order of the table. */
    public List<String> names(String language, Name.Kind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind && name.language().equals(language))
                .map(Name::text)
                .toList();
    }
}
