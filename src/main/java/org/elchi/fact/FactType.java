package org.elchi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a type of fact is written: read from the ontology, where the type is declared.
 *
 * @param name such as {@code statement}; what {@link Fact#type()} says
 * @param list the record's list, such as {@code statements}
 * @param into null, or the role whose referenced fact takes this type's roles into its own object of the record (a
 *     posting's roles are shown with its holder)
 * @param roles in the order of the record
 */
public record FactType(String name, String list, @Nullable String into, List<Role> roles) {

    /**
     * One role of a fact type.
     *
     * @param name the record's key
     * @param kind what values it takes
     * @param scheme for codes the scheme's name, else null
     * @param many whether the record shows a list
     * @param required whether every fact of the type has it
     */
    public record Role(String name, Kind kind, @Nullable String scheme, boolean many, boolean required) {}

    /** The kinds of {@link Value}. */
    public enum Kind {
        TEXT,
        CODE,
        NUMBER,
        DATE,
        FLAG,
        REFERENCE
    }
}
