package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Lexeme;
import org.elchi.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * What a pack knows of a word, number or mark, wherever it stands: looked up once and shared by all tokens that are written so.
 * Immutable, safe for use by several threads.
 */
final class Word {
    /** In small letters. */
    final String form;
    /** How the pack's lexicon reads it. */
    final List<Lexicon.Reading> readings;
    /** The stems among its readings, each once, in their order. */
    final Lexeme[] lexemes;
    /** For each of these stems what its readings say; not to be changed. */
    final long[][] features;
    /** Where phrases go on that begin with this very form. */
    final Lexicon.@Nullable Node exact;
    /** Where phrases go on that begin with each of the stems. */
    final Lexicon.@Nullable Node[] nodes;
    /** The numbers of what rules need that this word is. */
    final int[] keys;
    /** The rules that can begin with this word. */
    final RuleStarts starts;

    Word(String form, List<Lexicon.Reading> readings, Lexicon.Node root, int[] keys, RuleStarts starts) {
        this.form = form;
        this.readings = readings;
        this.lexemes = lexemes(readings);
        this.features = new long[lexemes.length][];
        this.nodes = new Lexicon.Node[lexemes.length];
        for (int i = 0; i < lexemes.length; i++) {
            features[i] = features(readings, lexemes[i]);
            nodes[i] = root.after(lexemes[i]);
        }
        this.exact = root.after(form);
        this.keys = keys;
        this.starts = starts;
    }

    static Lexeme[] lexemes(List<Lexicon.Reading> readings) {
        List<Lexeme> lexemes = new ArrayList<>(readings.size());
        for (Lexicon.Reading reading : readings) {
            if (!lexemes.contains(reading.lexeme())) {
                lexemes.add(reading.lexeme());
            }
        }
        return lexemes.toArray(new Lexeme[0]);
    }

    private static long[] features(List<Lexicon.Reading> readings, Lexeme lexeme) {
        return readings.stream()
                .filter(r -> r.lexeme() == lexeme)
                .mapToLong(Lexicon.Reading::features)
                .toArray();
    }
}
