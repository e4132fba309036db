package org.elchi.query;

import java.math.BigDecimal;

/**
 * One value of an answer.
 *
 * @param text the value as text: an IRI, a string, a number or a date in its lexical form
 * @param kind what it is
 */
public record Cell(String text, Kind kind) {
    /** What a value is. */
    public enum Kind {
        IRI,
        TEXT,
        NUMBER,
        DATE,
        FLAG
    }

    /** The value as Java has it: BigDecimal, Boolean, else String. */
    public Object value() {
        return switch (kind) {
            case NUMBER -> new BigDecimal(text);
            case FLAG -> "true".equals(text) || "1".equals(text);
            case IRI, TEXT, DATE -> text;
        };
    }

    /** The part of an IRI after its last slash, such as the code of a state; other values as they are. */
    public String code() {
        return kind == Kind.IRI ? text.substring(text.lastIndexOf('/') + 1) : text;
    }
}
