package org.elchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.elchi.text.ReadableText;

/**
 * Puts phrases into a {@link Lexicon}. How a phrase is written: words in their base form; the last one takes noun endings; {@code
 * word-} is a verb stem in any form, {@code word~} a noun in any form inside a phrase, {@code word=} this form alone. Not safe for
 * use by several threads.
 */
final class LexiconBuilder {
    private static final String NOUN = "noun";
    /** The attribute of an entry that is inflected as another kind of word than a noun. */
    private static final String KIND = "inflects";

    /** The attribute of an entry that says which words of it are inflected where words agree; by default the marked and the last one. */
    private static final String PHRASE = "phrase";

    private static final String HEAD = "head";
    private static final String VERB = "verb";
    /** The kind of word that a pack with classes may have for what is written in capitals only. */
    private static final String ABBREVIATION = "abbreviation";
    /** The state of a noun that belongs to another ("təsərrüfatı" in "kənd təsərrüfatı"): compounds go on from there. */
    private static final String COMPOUND = "compound";

    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\p{N}.])-(?=[\\p{L}\\p{N}])");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L})\\.(?= |$)");
    private static final Pattern MARK = Pattern.compile("([,()]|(?<=\\p{L})\\+)");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Inflection inflection;
    private final Casing casing;
    private final Lexicon lexicon;
    private final Map<String, Boolean> possessed = new HashMap<>();

    LexiconBuilder(Inflection inflection, Casing casing) {
        this.inflection = inflection;
        this.casing = casing;
        this.lexicon = new Lexicon(inflection);
    }

    Lexicon build() {
        return lexicon;
    }

    /** Reads a table: phrase, type, attributes ({@code key=value;…}), parted by tabs; {@code |} parts phrases of one row. */
    void addTable(String file, String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            if (cells.length < 2 || cells.length > 3) {
                throw new PackException(file, number, "a row is phrases, type, attributes, parted by tabs: " + line);
            }
            Map<String, String> attributes = attributes(file, number, cells.length == 3 ? cells[2] : "");
            for (String phrase : cells[0].split("\\|")) {
                addEntry(new LexiconEntry(phrase.strip(), cells[1].strip(), attributes, file + ":" + number));
            }
        }
    }

    private static Map<String, String> attributes(String file, int line, String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String pair : text.split(";")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new PackException(file, line, "an attribute is written key=value, not '" + pair + "'");
            }
            // few words, on thousands of rows: each is kept once
            attributes.put(
                    pair.substring(0, equals).strip().intern(),
                    pair.substring(equals + 1).strip().intern());
        }
        return Map.copyOf(attributes);
    }

    void addEntry(LexiconEntry entry) {
        String[] parts = parts(ReadableText.form(entry.phrase()));
        if (HEAD.equals(entry.attributes().get(PHRASE)) && inflection.classes().hasAgreement()) {
            markHead(parts);
        }
        List<Object> words = new ArrayList<>();
        String kind = entry.attributes().getOrDefault(KIND, NOUN);
        for (int i = 0; i < parts.length; i++) {
            words.add(word(parts[i], i + 1 == parts.length, parts.length > 1, kind));
        }
        lexicon.add(words, entry);
    }

    /** Adjectives before the first noun and that noun take endings, the rest stands as it is: "Всемирной организации здравоохранения". */
    private void markHead(String[] parts) {
        int head = parts.length > 1 ? head(parts) : -1;
        for (int i = 0; i < parts.length && head >= 0; i++) {
            boolean compound = i + 1 < parts.length && parts[i + 1].equals("-");
            if (Character.isLetter(parts[i].charAt(0))) {
                parts[i] += i <= head && !compound ? "~" : "=";
            }
        }
    }

    /** The first word that is no adjective, the last word where all are. */
    private int head(String[] parts) {
        for (int i = 0; i < parts.length - 1; i++) {
            boolean compound = parts[i + 1].equals("-");
            if (Character.isLetter(parts[i].charAt(0)) && !compound && !isAdjective(casing.lower(parts[i]))) {
                return i;
            }
        }
        return parts.length - 1;
    }

    private boolean isAdjective(String word) {
        OptionalLong adjective = inflection.features().findBit("pos=adj");
        if (adjective.isEmpty()) {
            return false;
        }
        for (WordClasses.Stem stem : inflection.classes().stemsOf(word, NOUN)) {
            String ending = word.substring(stem.stem().length());
            for (long reading : inflection.readings(stem.stem(), ending, stem.state())) {
                if ((reading & adjective.getAsLong()) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words and marks as the tokenizer parts them: a hyphen inside a word is a token of its own. */
    private static String[] parts(String phrase) {
        String parted = phrase;
        if (hasInnerMarks(phrase)) {
            parted = HYPHEN.matcher(parted).replaceAll(" - ");
            parted = STOP.matcher(parted).replaceAll(" .");
            parted = MARK.matcher(parted).replaceAll(" $1 ");
        }
        parted = parted.strip();
        return parted.indexOf(' ') < 0 ? new String[] {parted} : SPACES.split(parted);
    }

    private static boolean hasInnerMarks(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if ((c == '-' && i + 1 < phrase.length()) || ".,()+".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Object word(String written, boolean last, boolean phrase, String kind) {
        String body = written.length() > 1 ? written.substring(0, written.length() - 1) : written;
        if (written.length() > 1 && written.endsWith("-")) {
            return lexicon.lexeme(casing.lower(body), List.of(VERB), 0);
        }
        if (written.length() > 1 && written.endsWith("=")) {
            return casing.lower(body);
        }
        boolean inflected = written.length() > 1 && written.endsWith("~");
        String stem = casing.lower(inflected ? body : written);
        if (!Character.isLetter(stem.charAt(0)) || !(last || inflected)) {
            return stem;
        }
        if (phrase && last && isPossessed(stem) && inflection.hasState(COMPOUND)) {
            return lexicon.lexeme(stem, List.of(NOUN, COMPOUND), 0);
        }
        boolean abbreviation =
                isUpperCase(inflected ? body : written) && inflection.classes().hasKind(ABBREVIATION);
        return lexicon.lexeme(stem, List.of(abbreviation ? ABBREVIATION : kind), 0);
    }

    private static boolean isUpperCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Asked once for each word: names of bodies end in the same few ("bankası", "şurası"). */
    private boolean isPossessed(String word) {
        return possessed.computeIfAbsent(word, this::readsAsPossessed);
    }

    private boolean readsAsPossessed(String word) {
        OptionalLong third = inflection.features().findBit("poss=3");
        OptionalLong nominative = inflection.features().findBit("case=nom");
        if (third.isEmpty() || nominative.isEmpty()) {
            return false;
        }
        long wanted = third.getAsLong() | nominative.getAsLong();
        for (int cut = word.length() - 1; cut > 1; cut--) {
            String ending = word.substring(cut);
            for (String stem : inflection.stemsOf(word.substring(0, cut), ending)) {
                for (long reading : inflection.readings(stem, ending, NOUN)) {
                    if ((reading & wanted) == wanted) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
