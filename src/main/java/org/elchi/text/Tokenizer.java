package org.elchi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a readable text into words, numbers and marks, in one pass. The same for all languages: a hyphen parts words
 * ("Azərbaycan-Qazaxıstan" is three tokens) but joins a number to its ending ("2026-cı" is one); an apostrophe between
 * letters stays inside the word. Stateless.
 */
public final class Tokenizer {
    /** An ending after a number is short ("cı", "го", "th", "nın"); a longer run of letters is a word of its own. */
    private static final int LONGEST_NUMBER_ENDING = 5;

    /** Marks of currencies that are written without a space before the number: "RM113.9". */
    private static final Set<String> CURRENCIES = Set.of(
            "RM", "QR", "Rs", "Ksh", "KSh", "KES", "SR", "SAR", "Dh", "Dhs", "AED", "TL", "BD", "KD", "JD", "RO", "OMR",
            "Rp", "Tk", "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "RMB", "INR", "NZD", "AUD", "CAD", "SGD", "HKD",
            "TRY", "AZN", "KZT", "UZS", "RUB", "UAH", "NGN", "GHS", "ZAR", "EGP", "MAD", "MYR", "THB", "PHP", "VND",
            "QAR", "KWD", "BHD", "JOD", "ILS", "NIS", "PKR", "LKR", "BDT", "TSh", "TZS", "USh", "UGX", "FCFA");

    private static final int LONGEST_CURRENCY = 4;

    private static final String DASH = "–";

    private Tokenizer() {}

    /** All tokens in order. */
    public static List<Token> tokenize(ReadableText text) {
        return new Run(text.value()).all();
    }

    private static final class Run {
        private final String in;
        private final List<Token> tokens;
        private int at;
        private boolean spaced = true;
        private int lines;

        Run(String in) {
            this.in = in;
            this.tokens = new ArrayList<>(in.length() / 5 + 8);
        }

        List<Token> all() {
            while (at < in.length()) {
                char c = in.charAt(at);
                if (c == '\n') {
                    lines++;
                    spaced = true;
                    at++;
                } else if (c == ' ') {
                    spaced = true;
                    at++;
                } else if (isDigit(c)) {
                    number();
                } else if (isWordPart(c)) {
                    word();
                } else {
                    mark(c);
                }
            }
            return tokens;
        }

        private void word() {
            int end = at + 1;
            while (end < in.length() && (isWordPart(in.charAt(end)) || isInnerApostrophe(end)) && !endsCurrency(end)) {
                end++;
            }
            end = abbreviationEnding(end);
            add(Token.Kind.WORD, end, end - at);
        }

        private boolean endsCurrency(int end) {
            return isDigit(in.charAt(end))
                    && end - at <= LONGEST_CURRENCY
                    && CURRENCIES.contains(in.substring(at, end));
        }

        /** An abbreviation takes its case ending after a hyphen: "ABŞ-dakı", "BMT-nin". */
        private int abbreviationEnding(int end) {
            boolean abbreviation = end - at >= 2 && end - at <= 10 && end + 1 < in.length() && in.charAt(end) == '-';
            for (int i = at; abbreviation && i < end; i++) {
                abbreviation = Character.isUpperCase(in.charAt(i));
            }
            if (!abbreviation) {
                return end;
            }
            int i = end + 1;
            while (i < in.length() && Character.isLowerCase(in.charAt(i))) {
                i++;
            }
            boolean ending = i > end + 1 && (i >= in.length() || !isWordPart(in.charAt(i)));
            return ending ? i : end;
        }

        private boolean isInnerApostrophe(int i) {
            return in.charAt(i) == '\''
                    && Character.isLetter(in.charAt(i - 1))
                    && i + 1 < in.length()
                    && Character.isLetter(in.charAt(i + 1));
        }

        private void number() {
            int end = at + 1;
            while (end < in.length() && continuesNumber(end)) {
                end++;
            }
            int digits = end - at;
            add(Token.Kind.NUMBER, numberEnding(end), digits);
        }

        private boolean continuesNumber(int i) {
            char c = in.charAt(i);
            if (isDigit(c)) {
                return true;
            }
            if (c == '.' || c == ',') {
                return i + 1 < in.length() && isDigit(in.charAt(i + 1));
            }
            return c == ' ' && isThousandsGroup(i + 1) && leadsGroups(i);
        }

        /** Three digits and no fourth. */
        private boolean isThousandsGroup(int i) {
            return i + 2 < in.length()
                    && isDigit(in.charAt(i))
                    && isDigit(in.charAt(i + 1))
                    && isDigit(in.charAt(i + 2))
                    && (i + 3 >= in.length() || !isDigit(in.charAt(i + 3)));
        }

        /** One to three digits since the number began or since the last group. */
        private boolean leadsGroups(int end) {
            int count = 0;
            for (int i = end - 1; i >= at && isDigit(in.charAt(i)); i--) {
                count++;
            }
            int before = end - 1 - count;
            return count <= 3 && (before < at || in.charAt(before) == ' ');
        }

        private int numberEnding(int end) {
            if (end >= in.length()) {
                return end;
            }
            char c = in.charAt(end);
            int letters = c == '-' || c == '\'' ? end + 1 : end;
            int i = letters;
            while (i < in.length() && Character.isLowerCase(in.charAt(i))) {
                i++;
            }
            boolean ending = i > letters
                    && i - letters <= LONGEST_NUMBER_ENDING
                    && (i >= in.length() || !isWordPart(in.charAt(i)));
            return ending ? i : end;
        }

        private void mark(char c) {
            int end = at + (Character.isHighSurrogate(c) && at + 1 < in.length() ? 2 : 1);
            if (c == '.') {
                while (end < in.length() && in.charAt(end) == '.') {
                    end++;
                }
            }
            if (c == '-' && isDoubled(end)) {
                tokens.add(new Token(at, end + 1, Token.Kind.MARK, DASH, 1, spaced, lines));
                at = end + 1;
                spaced = false;
                lines = 0;
                return;
            }
            add(Token.Kind.MARK, end, end - at);
        }

        /** Two hyphens, no more, stand for a dash in texts of typewriters and agencies. */
        private boolean isDoubled(int second) {
            boolean first = at == 0 || in.charAt(at - 1) != '-';
            boolean last = second + 1 >= in.length() || in.charAt(second + 1) != '-';
            return first && second < in.length() && in.charAt(second) == '-' && last;
        }

        private void add(Token.Kind kind, int end, int suffixAt) {
            tokens.add(new Token(at, end, kind, in.substring(at, end), suffixAt, spaced, lines));
            at = end;
            spaced = false;
            lines = 0;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isWordPart(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        }
    }
}
