package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lenient access to records of any origin: what is missing, null or of another type counts as not there, never as a
 * fault. Stateless.
 */
final class Json {
    private Json() {}

    /** A value, or a missing node. */
    static JsonNode get(@Nullable JsonNode item, String key) {
        return item != null && item.isObject() ? item.path(key) : MissingNode.getInstance();
    }

    /** Whether there is something: not null, not false, not zero, not empty. */
    static boolean holds(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (value.isTextual()) {
            return !value.textValue().isEmpty();
        }
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        return value.isBoolean() ? value.booleanValue() : value.size() > 0;
    }

    /** The value as words; what is not there as {@code None}, as notes of other scorers have it. */
    static String words(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return "None";
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "True" : "False";
        }
        if (value.isIntegralNumber()) {
            return value.bigIntegerValue().toString();
        }
        return value.isNumber() ? shortest(value.doubleValue()) : value.toString();
    }

    /** The value as words, or nothing. */
    static String wordsOrEmpty(@Nullable JsonNode value) {
        return holds(value) ? words(value) : "";
    }

    /** The entries of a record's list that are objects or plain strings. */
    static List<JsonNode> list(JsonNode record, String key) {
        List<JsonNode> out = new ArrayList<>();
        JsonNode list = get(record, key);
        if (list.isArray()) {
            list.forEach(x -> {
                if (x.isObject() || x.isTextual()) {
                    out.add(x);
                }
            });
        }
        return out;
    }

    /** The parts of a list, the characters of a string, the keys of an object; nothing of anything else. */
    static List<JsonNode> parts(JsonNode value) {
        List<JsonNode> out = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(out::add);
        } else if (value.isTextual()) {
            value.textValue().codePoints().forEach(c -> out.add(text(Character.toString(c))));
        } else if (value.isObject()) {
            value.fieldNames().forEachRemaining(n -> out.add(text(n)));
        }
        return out;
    }

    private static JsonNode text(String value) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(value);
    }

    /** The codes of entries that are plain strings or objects with a code. */
    static Set<String> codes(Iterable<JsonNode> items) {
        Set<String> out = new LinkedHashSet<>();
        for (JsonNode item : items) {
            JsonNode code = item.isObject() ? item.path("code") : item;
            if (holds(code)) {
                out.add(words(code));
            }
        }
        return out;
    }

    /** The evidence of an item. */
    static List<JsonNode> spans(JsonNode item) {
        List<JsonNode> out = new ArrayList<>();
        JsonNode evidence = get(item, "evidence");
        if (evidence.isArray()) {
            evidence.forEach(e -> {
                if (e.isObject()) {
                    out.add(e);
                }
            });
        }
        return out;
    }

    /** A plain string itself, an object's name. */
    static JsonNode name(JsonNode item) {
        return item.isTextual() ? item : get(item, "name");
    }

    /** Whether the annotator left it open that this must be found. */
    static boolean isOptional(JsonNode item) {
        return holds(get(item, "optional"));
    }

    /** The fewest digits that give this number back, with a decimal point, in scientific form from 1e16 and below 1e-4. */
    static String shortest(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0.0" : Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        int digits = 1;
        BigDecimal rounded = exact.round(new MathContext(digits));
        while (rounded.doubleValue() != value) {
            rounded = exact.round(new MathContext(++digits));
        }
        rounded = rounded.stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent >= 16) {
            String mantissa = rounded.scaleByPowerOfTen(-exponent).toPlainString();
            return mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                    + Math.abs(exponent);
        }
        String plain = rounded.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
}
