package org.elchi.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An international organization or an organ of one, such as the United Nations Security Council. Immutable.
 *
 * @param key the name by which everything else refers to it, such as {@code un-security-council}
 * @param kind what it is
 * @param parent the key of the organization, or the code of the union, whose organ or agency it is; null where it is nobody's
 * @param names in all languages, in the order of the table; there is at least one
 */
public record Organization(String key, Kind kind, @Nullable String parent, List<Name> names) {

    /** What an organization is. */
    public enum Kind {
        /** An organization of states. */
        ORGANIZATION,
        /** A specialized agency, programme or office of another organization. */
        AGENCY,
        /** A body through which another organization decides or acts. */
        ORGAN,
        /** An assembly of members of parliaments. */
        PARLIAMENT,
        /** An international court. */
        COURT,
        /** A bank owned by states. */
        BANK,
        /** A fund owned by states. */
        FUND,
        /** A format in which states meet without a charter. */
        FORUM,
        /** An organization whose members are not states. */
        ASSOCIATION;

        /** As the table writes it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Keeps a copy that nobody can change. */
    public Organization {
        names = List.copyOf(names);
    }

    /** The code of the union of states whose organ it is, such as {@code EU} for the European Commission. */
    public Optional<String> findUnion() {
        boolean organ = kind == Kind.ORGAN || kind == Kind.PARLIAMENT;
        return organ && parent != null && Character.isUpperCase(parent.charAt(0))
                ? Optional.of(parent)
                : Optional.empty();
    }

    /** Its names of one kind in a language, in the order of the table; may be empty. */
    public List<String> names(String language, Name.Kind nameKind) {
        return names.stream()
                .filter(name -> name.kind() == nameKind && name.language().equals(language))
                .map(Name::text)
                .toList();
    }
}
