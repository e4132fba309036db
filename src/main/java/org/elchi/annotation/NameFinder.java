package org.elchi.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Inflection;
import org.elchi.language.LanguagePack;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Finds what is written like a name: capitalised words that the pack's lexicon doesn't know, initials, small particles between
 * them. Type {@code name}; whose name it is, rules say. Each way in which its last word may be inflected is a reading with the
 * base form that goes with it. Stateless.
 */
final class NameFinder {
    private static final int LONGEST_NAME = 6;
    /** A stem this long before a case ending is a word, not the beginning of a short given name ("Sevda"). */
    private static final int LONG_STEM = 4;

    private static final String MONTH = "month";

    /** What no name is made of. Other words of the lexicon can be names where a capital in mid-sentence says so ("Ümidə"). */
    private static final Set<String> NO_NAMES = Set.of(
            "state",
            "capital",
            "city",
            "medium",
            "office",
            "institution",
            "organization",
            "person-noun",
            "honorific",
            "pronoun",
            MONTH,
            "saying",
            "reporting",
            "initiative-head");

    private final AnnotatedText text;
    private final NameParts parts;
    private final LanguagePack pack;
    private final long adverbialCases;
    private final long locative;
    private final long closingCases;
    private final long lateClosingCases;
    private final Set<String> inner;
    private final Set<String> noNames;
    private final Set<String> lowered;
    private final Set<String> unmarked;
    /** Where names stand beside each other only with a mark between, a capital goes on with the name. */
    private final boolean runOn;

    private boolean[] phrases = {};

    NameFinder(AnnotatedText text) {
        this.text = text;
        this.pack = text.pack();
        this.parts = new NameParts(text);
        this.locative = pack.inflection().features().findBit("case=loc").orElse(0);
        this.adverbialCases = locative
                | pack.inflection().features().findBit("case=abl").orElse(0)
                | pack.inflection().features().findBit("case=gen").orElse(0)
                | NameReadings.cases(pack, "opening-cases");
        this.closingCases = NameReadings.cases(pack, "closing-cases");
        this.lateClosingCases = closingCases | NameReadings.cases(pack, "late-closing-cases");
        this.inner = innerCapitals();
        this.noNames = new HashSet<>(NO_NAMES);
        noNames.addAll(pack.words("no-names"));
        this.lowered = loweredWords();
        this.unmarked = unmarkedNames();
        this.runOn = !pack.words("run-on-names").isEmpty();
    }

    void annotate() {
        boolean[] known = knownTokens();
        boolean everywhere = text.sentences().stream().allMatch(sentence -> text.areCapitalsSilent(sentence.first()));
        for (Sentence sentence : text.sentences()) {
            if (text.isPageLine(text.sentenceOf(sentence.first()))) {
                continue;
            }
            if (text.areCapitalsSilent(sentence.first())) {
                annotateTitled(sentence, known, everywhere);
                continue;
            }
            int i = sentence.first();
            while (i < sentence.end()) {
                int end = nameEnd(i, sentence.end(), known);
                int begin = isInflectedOpening(i, end) ? i + 1 : i;
                if (end > begin) {
                    add(begin, end, sentence);
                }
                i = Math.max(end, i + 1);
            }
        }
        NeighbouringNames.split(text).forEach((both, second) -> {
            Sentence sentence = text.sentences().get(text.sentenceOf(both.first()));
            text.startingAt(both.first()).remove(both);
            add(both.first(), second, sentence);
            add(second, both.end(), sentence);
        });
        NameReadings.markAgain(text);
    }

    /**
     * "Bakan Tarık Demirsoy'un Ziyareti": where every word has a capital, an apostrophe or a case ends a name after an office; in a text
     * written so from beginning to end, too many words have cases for that.
     */
    private void annotateTitled(Sentence sentence, boolean[] known, boolean everywhere) {
        for (Annotation office : text.list("office", sentence.first(), sentence.end())) {
            int first = office.end();
            int end = first < sentence.end() ? nameEnd(first, sentence.end(), known) : first;
            boolean closed = end > first && (endsInCase(end - 1) || (!everywhere && isClosed(end - 1, 2)));
            if (closed && !text.tokens().get(first).isUpperCase()) {
                add(first, end, sentence);
            }
        }
    }

    /** Words with a capital in mid-sentence of a text that leaves out the apostrophes before endings; none where it has them. */
    private Set<String> unmarkedNames() {
        boolean marked = !pack.inflection().endsAfterApostrophe()
                || text.tokens().stream().anyMatch(token -> token.text().indexOf('\'') > 0);
        return marked ? Set.of() : inner;
    }

    /** Words that open sentences and that the text writes small somewhere: their capital says nothing. */
    private Set<String> loweredWords() {
        Set<String> openers = new HashSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.tokens().get(i).kind() == Token.Kind.WORD && opensSentence(i)) {
                openers.add(text.form(i));
            }
        }
        Set<String> words = new HashSet<>();
        for (Token token : text.tokens()) {
            if (token.kind() == Token.Kind.WORD && !token.isCapitalised() && openers.contains(token.text())) {
                words.add(token.text());
            }
        }
        return words;
    }

    private boolean[] knownTokens() {
        boolean[] known = new boolean[text.tokens().size()];
        phrases = new boolean[known.length];
        for (int i = 0; i < known.length; i++) {
            boolean opens = opensSentence(i);
            known[i] |= opens && lowered.contains(text.form(i));
            List<Annotation> here = text.startingAt(i);
            for (int k = 0; k < here.size(); k++) {
                Annotation annotation = here.get(k);
                boolean word = annotation.type().equals(NameBases.GIVEN_NAME)
                        || (annotation.size() == 1 && !opens && isFree(annotation.type(), i));
                if (!word) {
                    Arrays.fill(known, annotation.first(), annotation.end(), true);
                    if (annotation.size() > 1) {
                        Arrays.fill(phrases, annotation.first(), annotation.end(), true);
                    }
                }
            }
        }
        return known;
    }

    /** "Maya" is a name where a capital says so, although "to May" is written alike. */
    private boolean isFree(String type, int token) {
        return !noNames.contains(type)
                || (type.equals(MONTH) && parts.isGivenName(token))
                || parts.isFirstSyllable(token);
    }

    private boolean opensSentence(int token) {
        return token == text.sentences().get(text.sentenceOf(token)).first()
                || text.tokens().get(token - 1).isQuote()
                || isOpeningDash(token - 1);
    }

    /** "– Как вы оцениваете …": what follows the dash of a line of speech opens it. */
    private boolean isOpeningDash(int token) {
        boolean dash =
                text.tokens().get(token).isMark('–') || text.tokens().get(token).isMark('-');
        return dash && token == text.sentences().get(text.sentenceOf(token)).first();
    }

    /** Words with a capital in mid-sentence: where they open a sentence, the capital is their own. */
    private Set<String> innerCapitals() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            if (text.tokens().get(i).isCapitalised() && !opensSentence(i)) {
                words.add(text.tokens().get(i).text());
            }
        }
        return words;
    }

    /** A sentence's first word has a capital anyway; with a case ending before further capitals it is no part of the name. */
    private boolean isInflectedOpening(int first, int end) {
        boolean opens =
                opensSentence(first) && !inner.contains(text.tokens().get(first).text());
        if (!opens || end - first < 2 || text.tokens().get(first + 1).kind() != Token.Kind.WORD) {
            return false;
        }
        if (parts.isGivenName(first + 1) && !parts.isGivenName(first)) {
            return true;
        }
        return hasCase(first, "noun", adverbialCases);
    }

    /** Whether a word can be read as a long stem with an ending of one of these cases. */
    private boolean hasCase(int token, String state, long cases) {
        String form = text.form(token);
        int apostrophe = pack.inflection().endsAfterApostrophe() ? form.lastIndexOf('\'') : -1;
        if (apostrophe > 0) {
            return hasCaseAfter(form, apostrophe, cases);
        }
        int least = Math.max(LONG_STEM, form.length() - Inflection.LONGEST_ENDING);
        for (int cut = form.length() - 1; cut >= least; cut--) {
            for (long reading : pack.inflection().readings(form.substring(0, cut), form.substring(cut), state)) {
                if ((reading & cases) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private int nameEnd(int first, int limit, boolean[] known) {
        int end = first;
        int words = 0;
        int i = parts.afterNumeral(first);
        while (i < limit && words < LONGEST_NAME) {
            Token token = text.tokens().get(i);
            if (i > first && (!isNear(token, i) || isOtherScript(first, token))) {
                break;
            }
            if (parts.isInitial(i, limit)
                    && !(words > 0 && parts.isLast(i, limit))
                    && (!known[i] || (token.text().length() == 1 && !phrases[i]))) {
                i += 2;
                words++;
                end = i;
            } else if (token.isCapitalised() && !known[i]) {
                int after = afterHyphen(i + 1, limit, known);
                if (words > 1 && hasCase(after - 1, "name", locative)) {
                    break; // "… Ospanov Tel-Əvivdə": where it happened, no third name
                }
                i = after;
                words++;
                end = i;
                boolean initialled =
                        words > 1 && parts.isInitial(first, limit) && !token.spaced(); // "M.Delta": a family name
                boolean whole = (initialled && !isParticle(i)) || (words > 1 && closesName(i));
                if (whole || isClosed(i - 1, words) || endsInCase(i - 1)) {
                    break;
                }
            } else if (words > 0 && pack.particles().contains(text.form(i))) {
                end = isTrailingParticle(i) ? i + 1 : end;
                i += isJoined(i + 1, limit) ? 2 : 1;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isParticle(int token) {
        return token < text.tokens().size() && pack.particles().contains(text.form(token));
    }

    /** "Sarahın Pol" are two people; after a second word of a name more cases end it than after a given name. */
    private boolean isClosed(int token, int words) {
        long cases = words > 1 ? lateClosingCases : closingCases;
        return cases != 0 && hasCase(token, "name", cases);
    }

    /** "Мұрат Delta": a name that begins in one script does not go on in another. */
    private boolean isOtherScript(int first, Token token) {
        return token.kind() == Token.Kind.WORD
                && text.tokens().get(first).kind() == Token.Kind.WORD
                && isLatin(token.text()) != isLatin(text.tokens().get(first).text());
    }

    /** Where an apostrophe parts a name from its ending, no name goes on after it ("Fidan'ın Lavrov ile …"). */
    private boolean endsInCase(int token) {
        String form = text.form(token);
        int apostrophe = pack.inflection().endsAfterApostrophe() ? form.lastIndexOf('\'') : -1;
        return apostrophe > 0 && hasCaseAfter(form, apostrophe, -1L);
    }

    private boolean hasCaseAfter(String form, int apostrophe, long cases) {
        String name = form.substring(0, apostrophe);
        for (long reading : pack.inflection().readingsAfterApostrophe(name, form.substring(apostrophe + 1), "name")) {
            if ((reading & cases) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A family name by its ending, with no patronymic after it: what follows is another word with a capital. */
    private boolean closesName(int end) {
        if (runOn) {
            return false;
        }
        boolean patronymic = end + 1 < text.tokens().size() && pack.particles().contains(text.form(end + 1));
        return !patronymic && hasNameEnding(text.tokens().get(end - 1).text());
    }

    /** A hyphen that joins a particle to what follows ("əl-Cəzari"). */
    private boolean isJoined(int i, int limit) {
        return i + 1 < limit
                && text.tokens().get(i).isMark('-')
                && !text.tokens().get(i).spaced()
                && !text.tokens().get(i + 1).spaced();
    }

    /** A particle that closes a name ("Heydər oğlu") needs nothing after it. */
    private boolean isTrailingParticle(int i) {
        return pack.words("trailing-particles").contains(text.form(i));
    }

    private boolean isNear(Token token, int i) {
        Token before = text.tokens().get(i - 1);
        return token.lines() == 0 && (token.spaced() || before.isMark('.') || before.isMark('-'));
    }

    private int afterHyphen(int i, int limit, boolean[] known) {
        int at = i;
        while (at + 1 < limit
                && text.tokens().get(at).isMark('-')
                && !text.tokens().get(at).spaced()
                && !text.tokens().get(at + 1).spaced()
                && (text.tokens().get(at + 1).isCapitalised() || parts.isSyllable(at + 1))
                && !known[at + 1]) {
            at += 2;
        }
        return at;
    }

    private void add(int first, int end, Sentence sentence) {
        List<String> bases = new ArrayList<>();
        long[] readings = new NameReadings(text, unmarked).of(first, end, bases);
        Map<String, String> attributes = new LinkedHashMap<>();
        int words = 0;
        for (int i = first; i < end; i++) {
            words += isWordOfItsOwn(i, first) ? 1 : 0;
        }
        boolean numbered = parts.afterNumeral(first) > first;
        attributes.put("words", words == 1 && !numbered ? "one" : "many");
        attributes.put("given", numbered || parts.isGivenName(first) ? "yes" : "no");
        attributes.put("initials", !numbered && parts.isInitial(first, end) ? "yes" : "no");
        attributes.put(
                "opens",
                first == sentence.first() || text.tokens().get(first - 1).isQuote() ? "yes" : "no");
        attributes.put("surname", bases.stream().anyMatch(this::hasNameEnding) ? "yes" : "no");
        attributes.put("prev", neighbour(first - 1, sentence, true));
        attributes.put(
                "next",
                neighbour(
                        end,
                        sentence,
                        text.tokens().size() > end && !text.tokens().get(end).isCapitalised()));
        boolean led = first > sentence.first() && text.tokens().get(first - 1).isCapitalised();
        attributes.put("led", led ? "yes" : "no");
        attributes.put("script", isLatin(text.tokens().get(end - 1).text()) ? "latin" : "other");
        attributes.put("upper", text.tokens().get(end - 1).isUpperCase() ? "yes" : "no");
        text.add(new Annotation("name", first, end, attributes, readings, List.copyOf(bases), Map.of(), "name"));
    }

    /** What stands beside a name in its sentence: the word in small letters, {@code cap} for one with a capital after it. */
    private String neighbour(int token, Sentence sentence, boolean asWritten) {
        if (token < sentence.first() || token >= sentence.end()) {
            return "";
        }
        return asWritten ? text.form(token) : "cap";
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** "Tel-Əviv" is one word of a name. */
    private boolean isWordOfItsOwn(int token, int first) {
        boolean word = text.tokens().get(token).kind() == Token.Kind.WORD;
        return word && (token == first || !text.tokens().get(token - 1).isMark('-'));
    }

    private boolean hasNameEnding(String base) {
        String lower = pack.casing().lower(base);
        return pack.nameEndings().stream().anyMatch(e -> lower.length() > e.length() + 1 && lower.endsWith(e));
    }
}
