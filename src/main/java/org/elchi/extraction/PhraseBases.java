package org.elchi.extraction;

import java.util.ArrayList;
import java.util.List;
import org.elchi.annotation.AnnotatedText;
import org.elchi.language.Features;
import org.elchi.language.Inflection;
import org.elchi.language.Lexicon;
import org.elchi.language.WordClasses;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Brings a phrase whose head and the adjectives before it are inflected together into the nominative; what follows the head
 * stays as it is ("Соглашения о торговле" to "Соглашение о торговле"). Used by one thread.
 */
final class PhraseBases {
    private static final String KIND = "noun";

    private final AnnotatedText text;
    private final Inflection inflection;
    private final WordClasses classes;
    private final long cases;
    private final long nominative;
    private final long adjective;
    private final long singular;

    PhraseBases(AnnotatedText text) {
        this.text = text;
        this.inflection = text.pack().inflection();
        this.classes = inflection.classes();
        Features features = inflection.features();
        this.cases = features.mask("case");
        this.nominative = features.findBit("case=nom").orElse(0);
        this.adjective = features.findBit("pos=adj").orElse(0);
        this.singular = features.findBit("number=sg").orElse(0);
    }

    /** Whether the pack inflects nouns by classes. */
    static boolean serves(AnnotatedText text) {
        return text.pack().inflection().classes().hasKind(KIND);
    }

    String nominative(int first, int end) {
        int head = head(first, end);
        if (head < 0) {
            return text.words(first, end);
        }
        String[] best = null;
        int bestScore = Integer.MIN_VALUE;
        for (WordClasses.Guess reading : readings(head, false)) {
            String[] words = words(first, head, reading);
            int score = score(words, reading);
            if (score > bestScore) {
                best = words;
                bestScore = score;
            }
        }
        return best == null ? text.words(first, end) : joined(first, head, end, best);
    }

    /** The first word that is a known noun, else the first that may be one and isn't an adjective by its ending. */
    private int head(int first, int end) {
        int guessed = -1;
        for (int i = first; i < end; i++) {
            if (!isWord(i)) {
                continue;
            }
            boolean known = text.readings(i).stream()
                    .anyMatch(r -> (r.features() & cases) != 0 && (r.features() & adjective) == 0);
            if (known) {
                return i;
            }
            boolean asAdjective = !readings(i, true).isEmpty();
            if (!asAdjective && !isFirstHalf(i, end)) {
                return guessed < 0 ? i : guessed;
            }
            guessed = guessed < 0 && !isFirstHalf(i, end) && i + 1 == end ? i : guessed;
        }
        return guessed;
    }

    private boolean isWord(int token) {
        return text.tokens().get(token).kind() == Token.Kind.WORD;
    }

    /** "волоконно" in "волоконно-оптический" has one form. */
    private boolean isFirstHalf(int token, int end) {
        return token + 1 < end
                && text.tokens().get(token + 1).isMark('-')
                && !text.tokens().get(token + 1).spaced();
    }

    /** The nominatives that a word leads to, with the readings of the form: of nouns, or of adjectives. */
    private List<WordClasses.Guess> readings(int token, boolean adjectives) {
        List<WordClasses.Guess> found = new ArrayList<>();
        String form = text.form(token);
        if (form.length() > Inflection.LONGEST_WORD) {
            return found;
        }
        for (Lexicon.Reading reading : text.readings(token)) {
            if (isWanted(reading.features(), adjectives)) {
                text.pack()
                        .lexicon()
                        .findNominative(form, reading)
                        .ifPresent(base -> found.add(new WordClasses.Guess(base, reading.features())));
            }
        }
        if (found.isEmpty()) {
            classes.guessNominatives(inflection, form, KIND).stream()
                    .filter(g -> isWanted(g.features(), adjectives))
                    .filter(g -> adjectives || (g.features() & singular) != 0)
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isWanted(long features, boolean adjectives) {
        return (features & cases) != 0 && ((features & adjective) != 0) == adjectives;
    }

    /** The words up to the head, those in the nominative that agree with it, null for the others. */
    private @Nullable String[] words(int first, int head, WordClasses.Guess reading) {
        @Nullable String[] words = new String[head + 1 - first];
        words[head - first] = reading.base();
        for (int i = first; i < head; i++) {
            if (isWord(i) && !isFirstHalf(i, head + 1)) {
                for (WordClasses.Guess before : readings(i, true)) {
                    if (classes.agree(before.features(), reading.features())) {
                        words[i - first] = before.base();
                        break;
                    }
                }
            }
        }
        return words;
    }

    private int score(@Nullable String[] words, WordClasses.Guess reading) {
        int score = 0;
        for (String word : words) {
            score += word == null ? 0 : 4;
        }
        score += (reading.features() & nominative) != 0 ? 1 : 0;
        return score + ((reading.features() & singular) != 0 ? 2 : 0);
    }

    private String joined(int first, int head, int end, @Nullable String[] words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i <= head; i++) {
            Token token = text.tokens().get(i);
            phrase.append(i > first && token.spaced() ? " " : "");
            String word = words[i - first];
            phrase.append(word == null ? token.text() : written(token.text(), text.form(i), word));
        }
        if (head + 1 < end) {
            phrase.append(text.tokens().get(head + 1).spaced() ? " " : "").append(text.words(head + 1, end));
        }
        return phrase.toString();
    }

    /** A base form with the letters of the text as far as the two are the same. */
    private static String written(String written, String form, String base) {
        int same = 0;
        while (same < Math.min(form.length(), base.length()) && form.charAt(same) == base.charAt(same)) {
            same++;
        }
        return written.substring(0, Math.min(same, written.length())) + base.substring(same);
    }
}
