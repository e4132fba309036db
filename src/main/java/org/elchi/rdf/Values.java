package org.elchi.rdf;

import java.math.BigDecimal;
import java.util.Comparator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.Value;

/** Values as RDF terms where these depend on nothing else, and the natural order of values. Stateless. */
final class Values {
    /** The order of a role's values that needs no word in the graph. */
    static final Comparator<Value> NATURAL_ORDER = Comparator.comparing(Values::naturalKey);

    /** Extended Date/Time Format of the Library of Congress, for intervals, which XML Schema has not. */
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MINUTE = 16;

    private Values() {}

    /** What tells the values of one role apart. */
    static String naturalKey(Value value) {
        if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Code code) {
            return code.code();
        } else if (value instanceof Value.Number number) {
            return plain(number.value());
        } else if (value instanceof Value.Date date) {
            return date.iso();
        } else if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.value());
        } else {
            return ((Value.Reference) value).fact();
        }
    }

    /** A decimal without exponent and without zeros at the end, so that every store gives it back as it was. */
    static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(plain(value), XSDDatatype.XSDdecimal);
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node flag(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /**
     * A date with the datatype that its form asks for; a time gets the seconds that XML Schema wants.
     *
     * @param iso a year, a month, a day, a date with time, or an interval
     */
    static Node date(String iso) {
        if (iso.indexOf('/') >= 0) {
            return NodeFactory.createLiteralDT(iso, EDTF);
        }
        return switch (iso.length()) {
            case YEAR -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYear);
            case MONTH -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDgYearMonth);
            case DAY -> NodeFactory.createLiteralDT(iso, XSDDatatype.XSDdate);
            default -> NodeFactory.createLiteralDT(withSeconds(iso), XSDDatatype.XSDdateTime);
        };
    }

    /** The date that a literal says, in the shortest form. */
    static String iso(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        boolean wholeMinute = literal.getLiteralDatatype().equals(XSDDatatype.XSDdateTime)
                && lexical.startsWith(":00", MINUTE)
                && !lexical.startsWith(".", MINUTE + 3);
        return wholeMinute ? lexical.substring(0, MINUTE) + lexical.substring(MINUTE + 3) : lexical;
    }

    private static String withSeconds(String iso) {
        boolean toTheMinute = iso.length() == MINUTE || (iso.length() > MINUTE && iso.charAt(MINUTE) != ':');
        return toTheMinute ? iso.substring(0, MINUTE) + ":00" + iso.substring(MINUTE) : iso;
    }

    /** The number that a literal says, without the zeros that stores write after the point. */
    static BigDecimal number(Node literal) {
        return normal(new BigDecimal(literal.getLiteralLexicalForm()));
    }

    private static String plain(BigDecimal value) {
        return normal(value).toPlainString();
    }

    private static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
