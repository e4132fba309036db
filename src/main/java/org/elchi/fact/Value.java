package org.elchi.fact;

import java.math.BigDecimal;

/** What fills a role of a fact. A closed set: the kinds of value that the record and the graph can hold. */
public sealed interface Value {

    /** Words of the document or a phrase about it. */
    record Text(String value) implements Value {}

    /**
     * An entry of a reference scheme, such as a state, a sector, a stance.
     *
     * @param scheme the scheme's name in the ontology, such as {@code state}, {@code sector}, {@code stance}
     * @param code the entry, such as {@code AZ}, {@code digital}, {@code priority}
     */
    record Code(String scheme, String code) implements Value {}

    /** A number in base units. */
    record Number(BigDecimal value) implements Value {}

    /** A date as ISO 8601: a day, a month, a year, a date with time, or an interval of days. */
    record Date(String iso) implements Value {}

    /** Yes or no. */
    record Flag(boolean value) implements Value {}

    /**
     * Another fact of the same document.
     *
     * @param fact the other fact's {@link Fact#key()}
     * @param label what the record shows for it, such as the person's name
     */
    record Reference(String fact, String label) implements Value {}
}
