package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.lang.UCharacter;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares quoted figures: amounts, units, and the words for what was measured. Stateless. */
final class Quantities {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern SPACES = Pattern.compile(Names.SPACE + "+");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("t", "tonnes"),
            Map.entry("ton", "tonnes"),
            Map.entry("tons", "tonnes"),
            Map.entry("tonne", "tonnes"),
            Map.entry("kilometres", "km"),
            Map.entry("kilometers", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("megawatt", "mw"),
            Map.entry("megawatts", "mw"),
            Map.entry("gigawatt", "gw"),
            Map.entry("percent", "%"),
            Map.entry("per cent", "%"),
            Map.entry("cubic metres", "m3"),
            Map.entry("time", "times"),
            Map.entry("kilovolt", "kv"),
            Map.entry("sq km", "square kilometres"),
            Map.entry("km2", "square kilometres"));
    private static final Set<String> MEASURED_IN = Set.of(
            "tonnes",
            "km",
            "mw",
            "gw",
            "kv",
            "m3",
            "m3/day",
            "%",
            "times",
            "square kilometres",
            "tbit/s",
            "hectares",
            "barrels",
            "teu",
            "kwh");

    private Quantities() {}

    /** Whether two amounts differ by no more than half a per cent. */
    static boolean near(JsonNode a, JsonNode b) {
        Double x = number(a);
        Double y = number(b);
        return x != null && y != null && Math.abs(x - y) <= 0.005 * Math.max(Math.max(Math.abs(x), Math.abs(y)), 1e-9);
    }

    private static @Nullable Double number(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? 1.0 : 0.0;
        }
        String text = value.isTextual() ? strip(value.textValue()) : "";
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    private static String strip(String text) {
        return text.replaceAll("^" + Names.SPACE + "+|" + Names.SPACE + "+$", "");
    }

    /** Units must be the same; things that were counted may be named differently. */
    static boolean sameUnit(JsonNode a, JsonNode b) {
        String x = unit(a);
        String y = unit(b);
        return x.equals(y) || !(isFixed(x) || isFixed(y));
    }

    private static boolean isFixed(String unit) {
        return CURRENCY.matcher(unit).matches() || MEASURED_IN.contains(unit);
    }

    private static String unit(JsonNode value) {
        String unit = strip(Json.wordsOrEmpty(value));
        if (CURRENCY.matcher(unit).matches()) {
            return unit;
        }
        String folded = SPACES.matcher(UCharacter.foldCase(unit, true)).replaceAll(" ");
        return UNITS.getOrDefault(folded, folded);
    }

    /** Two phrases are the same measure when they share a word that carries meaning, singular or plural. */
    static boolean sameMeasure(JsonNode a, JsonNode b) {
        Set<String> y = stems(b);
        return stems(a).stream().anyMatch(y::contains);
    }

    private static Set<String> stems(JsonNode measure) {
        return Names.words(Json.wordsOrEmpty(measure)).stream()
                .map(w -> w.codePointCount(0, w.length()) > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.toSet());
    }
}
