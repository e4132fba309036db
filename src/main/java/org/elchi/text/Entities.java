package org.elchi.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Character references of HTML that stayed in a text ({@code &quot;}, {@code &#1178;}, {@code &amp;nbsp;} escaped twice), and its tags.
 * Names are those of HTML 4 and of Turkish letters; an unknown one is left as it stands. Stateless.
 */
final class Entities {
    /** Names of U+00A0 to U+00FF, in this order. */
    private static final String LATIN_1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                    + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                    + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc"
                    + " Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
                    + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
                    + " ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Character> NAMED = named();
    /** Numbers 128 to 159 are no characters; browsers read them in this encoding. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Longer than any name or number. */
    private static final int LONGEST = 10;

    private static final int LONGEST_TAG = 300;
    private static final String INLINE = " a abbr b em font i mark small span strong sub sup u ";

    private Entities() {}

    private static Map<String, Character> named() {
        Map<String, Character> named = new HashMap<>(Map.of(
                "quot", '"', "amp", '&', "apos", '\'', "lt", '<', "gt", '>', "ndash", '–', "mdash", '—', "hellip",
                '…'));
        named.putAll(Map.of(
                "lsquo", '‘', "rsquo", '’', "sbquo", '‚', "ldquo", '“', "rdquo", '”', "bdquo", '„', "lsaquo", '‹',
                "rsaquo", '›', "bull", '•', "euro", '€'));
        named.putAll(Map.of(
                "ensp", ' ', "emsp", ' ', "thinsp", ' ', "zwnj", '\u200C', "zwj", '\u200D', "minus", '−', "numero", '№',
                "prime", '′', "Prime", '″', "trade", '™'));
        named.putAll(Map.of(
                "Idot", 'İ', "inodot", 'ı', "imath", 'ı', "gbreve", 'ğ', "Gbreve", 'Ğ', "scedil", 'ş', "Scedil", 'Ş',
                "scaron", 'š', "Scaron", 'Š', "oelig", 'œ'));
        String[] latin = LATIN_1.split(" ");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], (char) (0xA0 + i));
        }
        return Map.copyOf(named);
    }

    /** A text with its references as characters and its tags gone. */
    static Rewritten decode(Rewritten given) {
        String in = given.value();
        if (in.indexOf('&') < 0 && in.indexOf('<') < 0) {
            return given;
        }
        Rewritten.Writer out = given.rewrite();
        int at = 0;
        while (at < in.length()) {
            char c = in.charAt(at);
            int end = c == '&' ? reference(in, at, out) : c == '<' ? tag(in, at, out) : at;
            if (end == at) {
                out.keep(at);
                end = at + 1;
            }
            at = end;
        }
        return out.done();
    }

    /** Reads a reference and writes its character; the index after it, or where it began if it is none. */
    private static int reference(String in, int at, Rewritten.Writer out) {
        int name = at + 1;
        while (in.startsWith("amp;", name)) {
            name += 4;
        }
        int end = name;
        while (end < in.length() && end - name <= LONGEST && isNamePart(in.charAt(end))) {
            end++;
        }
        boolean closed = end > name && end < in.length() && in.charAt(end) == ';';
        int character = closed ? character(in.substring(name, end)) : -1;
        if (character >= 0) {
            out.write(Character.toString(character), at, end + 1);
            return end + 1;
        }
        if (name > at + 1) {
            out.write("&", at, name);
            return name;
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
    }

    /** The character of a name or number, -1 where there is none. */
    private static int character(String name) {
        Character named = NAMED.get(name);
        if (named != null) {
            return named;
        }
        if (name.charAt(0) != '#' || name.length() < 2) {
            return -1;
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = number(name, hex ? 2 : 1, hex ? 16 : 10);
        if (code >= 0x80 && code < 0xA0) {
            return new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
        }
        boolean character = code > 0 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
        return character ? code : -1;
    }

    private static int number(String name, int from, int radix) {
        int value = from < name.length() ? 0 : -1;
        for (int i = from; i < name.length() && value >= 0; i++) {
            int digit = Character.digit(name.charAt(i), radix);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * radix + digit;
        }
        return value;
    }

    /** Reads a tag; one that parts paragraphs is a line end. */
    private static int tag(String in, int at, Rewritten.Writer out) {
        int name = at + 1 < in.length() && in.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        while (nameEnd < in.length() && nameEnd - name < LONGEST && isNamePart(in.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == name || Character.isDigit(in.charAt(name))) {
            return at;
        }
        int end = nameEnd;
        while (end < in.length() && end - at < LONGEST_TAG && in.charAt(end) != '>' && in.charAt(end) != '<') {
            end++;
        }
        boolean plain = end == nameEnd || " /\t\n".indexOf(in.charAt(nameEnd)) >= 0;
        if (end >= in.length() || in.charAt(end) != '>' || !plain) {
            return at;
        }
        if (!INLINE.contains(" " + in.substring(name, nameEnd) + " ")) {
            out.write("\n", at, end + 1);
        }
        return end + 1;
    }
}
