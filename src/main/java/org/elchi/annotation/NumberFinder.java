package org.elchi.annotation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.text.Token;

/**
 * Reads numbers ({@code value}, {@code suffix}) and dates in digits ({@code 29.12.2025}, {@code 2025-12-29}: type {@code date}).
 * Stateless.
 */
final class NumberFinder {
    private static final Pattern DATE = Pattern.compile("([0-3]?\\d)\\.([01]?\\d)\\.(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., ]\\d{3})+");

    /** More than any quantity in print, with its separators. */
    private static final int MOST_DIGITS = 40;

    private NumberFinder() {}

    static void annotate(AnnotatedText text) {
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (token.kind() != Token.Kind.NUMBER) {
                continue;
            }
            Matcher date = DATE.matcher(token.digits());
            if (date.matches()) {
                String iso = iso(date.group(3), date.group(2), date.group(1));
                add(text, i, "date", Map.of("iso", iso, "suffix", token.suffix()));
                continue;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            if (!token.suffix().isEmpty()) {
                attributes.put("suffix", token.suffix());
            }
            attributes.put("digits", token.digits());
            if (YEAR.matcher(token.text()).matches()) {
                attributes.put("year", "yes");
            }
            value(token.digits(), text.pack().decimal()).ifPresent(v -> attributes.put("value", v.toPlainString()));
            add(text, i, "number", attributes);
        }
    }

    private static String iso(String year, String month, String day) {
        return year + "-" + (month.length() < 2 ? "0" : "") + month + "-" + (day.length() < 2 ? "0" : "") + day;
    }

    private static void add(AnnotatedText text, int token, String type, Map<String, String> attributes) {
        text.add(new Annotation(
                type, token, token + 1, attributes, Annotation.PLAIN, List.of(), Map.of(), "number." + type));
    }

    /** The value of digits with separators; the pack's decimal mark decides, groups of three are thousands. */
    static Optional<BigDecimal> value(String digits, char decimal) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        char group = decimal == ',' ? '.' : ',';
        String plain = digits.replace(" ", "");
        boolean grouped = GROUPED.matcher(digits).matches();
        if (grouped && digits.indexOf(decimal) < 0) {
            plain = plain.replace(String.valueOf(group), "");
        } else if (plain.indexOf(decimal) >= 0 && plain.indexOf(group) >= 0) {
            plain = plain.replace(String.valueOf(group), "");
        }
        plain = plain.replace(',', '.');
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty(); // such as 1.2.3: a section or version number, no quantity
        }
    }
}
