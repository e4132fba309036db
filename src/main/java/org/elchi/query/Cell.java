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
            case NUMBER -> plain(new BigDecimal(text));
            case FLAG -> "true".equals(text) || "1".equals(text);
            case IRI, TEXT, DATE -> text;
        };
    }

    /** The part of an IRI after its last slash, such as the code of a state; other values as they are. */
    public String code() {
        return kind == Kind.IRI ? text.substring(text.lastIndexOf('/') + 1) : text;
    }

    /** A store may give 25000 back as 25000.0. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
