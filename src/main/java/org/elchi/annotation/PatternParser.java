package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern language of rules:
 *
 * <pre>
 *   [type key=v|v key!=v]   an annotation; keys are attributes or features
 *   "form|form"             words in exactly these small letters, or marks; ~"-" without a space before
 *   &lt;stem|stem- key=v&gt;      any form of a noun stem, of a verb stem-
 *   {state key=v}           any word whose ending can be read so from a state of the inflection on
 *   _ w W dash quote        any token, a word or number, a capitalised word, a dash, a quotation mark
 *   ^ $                     begin and end of the sentence
 *   !x  &amp;x                  x does not, does follow
 *   name:x                  binds; (x y | z)  groups;  x? x* x+ x{m,n}  repeats
 * </pre>
 *
 * Not safe for use by several threads.
 */
final class PatternParser {
    /** {@code *} and {@code +} repeat at most so often; a sentence part longer than this is another one. */
    private static final int MOST_REPEATS = 12;

    private final String in;
    private int at;

    private PatternParser(String in) {
        this.in = in;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException naming the column and what is wrong
     */
    static PatternAst parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        PatternAst ast = parser.choice();
        if (parser.at < pattern.length()) {
            throw parser.fault("unexpected '" + pattern.charAt(parser.at) + "'");
        }
        return ast;
    }

    private IllegalArgumentException fault(String message) {
        return new IllegalArgumentException("pattern column " + (at + 1) + ": " + message);
    }

    private void skipSpace() {
        while (at < in.length() && Character.isWhitespace(in.charAt(at))) {
            at++;
        }
    }

    private boolean eat(char c) {
        skipSpace();
        if (at < in.length() && in.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private PatternAst choice() {
        List<PatternAst> ways = new ArrayList<>();
        do {
            ways.add(sequence());
        } while (eat('|'));
        return ways.size() == 1 ? ways.get(0) : new PatternAst.Choice(List.copyOf(ways));
    }

    private PatternAst sequence() {
        List<PatternAst> items = new ArrayList<>();
        skipSpace();
        while (at < in.length() && in.charAt(at) != ')' && in.charAt(at) != '|') {
            items.add(repeated());
            skipSpace();
        }
        if (items.isEmpty()) {
            throw fault("something to match is missing");
        }
        return items.size() == 1 ? items.get(0) : new PatternAst.Sequence(List.copyOf(items));
    }

    private PatternAst repeated() {
        PatternAst item = bound();
        if (at >= in.length()) {
            return item;
        }
        switch (in.charAt(at)) {
            case '?':
                at++;
                return new PatternAst.Repeat(item, 0, 1);
            case '*':
                at++;
                return new PatternAst.Repeat(item, 0, MOST_REPEATS);
            case '+':
                at++;
                return new PatternAst.Repeat(item, 1, MOST_REPEATS);
            case '{':
                return repeat(item, until('{', '}'));
            default:
                return item;
        }
    }

    private PatternAst repeat(PatternAst item, String range) {
        if (!range.matches("\\s*\\d{1,2}\\s*,\\s*\\d{1,2}\\s*")) {
            throw fault("a repeat is {least,most}, not {" + range + "}");
        }
        int comma = range.indexOf(',');
        int least = Integer.parseInt(range.substring(0, comma).strip());
        int most = Integer.parseInt(range.substring(comma + 1).strip());
        if (least > most || most == 0) {
            throw fault("a repeat is {least,most}, not {" + range + "}");
        }
        return new PatternAst.Repeat(item, least, most);
    }

    private PatternAst bound() {
        skipSpace();
        int start = at;
        while (at < in.length() && Character.isLetter(in.charAt(at))) {
            at++;
        }
        if (at > start && at < in.length() && in.charAt(at) == ':') {
            String name = in.substring(start, at);
            at++;
            return new PatternAst.Bind(name, atom());
        }
        at = start;
        return atom();
    }

    private PatternAst atom() {
        skipSpace();
        if (at >= in.length()) {
            throw fault("something to match is missing");
        }
        char c = in.charAt(at);
        switch (c) {
            case '(':
                at++;
                PatternAst inner = choice();
                if (!eat(')')) {
                    throw fault("')' is missing");
                }
                return inner;
            case '[':
                return typed(until('[', ']'));
            case '<':
                return stems(until('<', '>'));
            case '{':
                return guess(until('{', '}'));
            case '"':
                return new PatternAst.Forms(List.of(until('"', '"').split("\\|")), false);
            case '~':
                at++;
                return new PatternAst.Forms(List.of(until('"', '"').split("\\|")), true);
            case '^', '$':
                at++;
                return new PatternAst.Edge(c == '^');
            case '!', '&':
                at++;
                return new PatternAst.Look(atom(), c == '&');
            default:
                return shape();
        }
    }

    private PatternAst shape() {
        int start = at;
        while (at < in.length() && (Character.isLetter(in.charAt(at)) || in.charAt(at) == '_')) {
            at++;
        }
        TokenShape shape = PatternAst.SHAPES.get(in.substring(start, at));
        if (shape == null) {
            at = start;
            throw fault("unknown word; a literal stands in double quotes, shapes are " + PatternAst.SHAPES.keySet());
        }
        return new PatternAst.Shape(shape);
    }

    private String until(char open, char close) {
        if (at >= in.length() || in.charAt(at) != open) {
            throw fault("'" + open + "' expected");
        }
        int end = in.indexOf(close, at + 1);
        if (end < 0) {
            throw fault("'" + close + "' is missing");
        }
        String body = in.substring(at + 1, end);
        at = end + 1;
        return body;
    }

    private static List<String> parts(String body) {
        return List.of(body.strip().split("\\s+"));
    }

    private static List<PatternAst.Condition> conditions(List<String> parts) {
        return parts.stream().skip(1).map(PatternAst.Condition::of).toList();
    }

    private static PatternAst typed(String body) {
        List<String> parts = parts(body);
        return new PatternAst.Type(parts.get(0), conditions(parts));
    }

    private static PatternAst stems(String body) {
        List<String> parts = parts(body);
        return new PatternAst.Stems(List.of(parts.get(0).split("\\|")), conditions(parts));
    }

    private static PatternAst guess(String body) {
        List<String> parts = parts(body);
        return new PatternAst.Guess(parts.get(0), conditions(parts));
    }
}
