package org.elchi.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.elchi.language.Lexeme;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/** A step of a pattern that takes one token which passes a test. Immutable once compiled. */
abstract class TokenStep extends PatternNode {
    private final PatternNode next;

    TokenStep(PatternNode next) {
        this.next = next;
    }

    /** The token's readings if it passes, else null. */
    abstract long @Nullable [] test(MatchRun run, int at);

    /** Adds the keys that lead to the token. */
    abstract void addOwnKeys(StartKeys.Collected keys);

    @Override
    final boolean match(MatchRun run, int at) {
        if (at >= run.limit || run.isSpent()) {
            return false;
        }
        long[] fit = test(run, at);
        if (fit == null) {
            return false;
        }
        long[] readings = run.lastReadings;
        List<String> bases = run.lastBases;
        run.lastReadings = fit;
        run.lastBases = List.of();
        if (next.match(run, at + 1)) {
            return true;
        }
        run.lastReadings = readings;
        run.lastBases = bases;
        return false;
    }

    @Override
    final void collectKeys(StartKeys.Collected keys, int offset) {
        if (offset == 0) {
            addOwnKeys(keys);
        } else {
            next.addKeys(keys, offset - 1);
        }
    }

    /** A word in exactly this form, or a mark. */
    static final class Literal extends TokenStep {
        private final FewWords forms;
        private final boolean joined;

        Literal(FewWords forms, boolean joined, PatternNode next) {
            super(next);
            this.forms = forms;
            this.joined = joined;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            boolean fits = forms.contains(run.text.form(at))
                    && !(joined && run.text.tokens().get(at).spaced());
            return fits ? Annotation.PLAIN : null;
        }

        @Override
        void addOwnKeys(StartKeys.Collected keys) {
            forms.all().forEach(keys::add);
        }
    }

    /** Any form of a stem. */
    static final class OfLexeme extends TokenStep {
        private final Set<Lexeme> lexemes;
        private final Conditions conditions;

        OfLexeme(Set<Lexeme> lexemes, Conditions conditions, PatternNode next) {
            super(next);
            this.lexemes = lexemes;
            this.conditions = conditions;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            Word word = run.text.word(at);
            long[] fit = null;
            for (int i = 0; i < word.lexemes.length; i++) {
                if (lexemes.contains(word.lexemes[i])) {
                    fit = joined(fit, conditions.fitting(word.features[i]));
                }
            }
            return fit;
        }

        private static long @Nullable [] joined(long @Nullable [] one, long[] other) {
            if (one == null || other.length == 0) {
                return other.length == 0 ? one : other;
            }
            long[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            return both;
        }

        @Override
        void addOwnKeys(StartKeys.Collected keys) {
            lexemes.forEach(keys::add);
        }
    }

    /** A word whose ending can be read so, whatever its stem. */
    static final class Guessed extends TokenStep {
        private final StartKeys.Ending ending;

        Guessed(StartKeys.Ending ending, PatternNode next) {
            super(next);
            this.ending = ending;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            if (run.text.tokens().get(at).kind() != Token.Kind.WORD) {
                return null;
            }
            return ending.find(run.text.form(at));
        }

        @Override
        void addOwnKeys(StartKeys.Collected keys) {
            keys.add(ending);
        }
    }

    /** A token by what it looks like. */
    static final class OfShape extends TokenStep {
        private final TokenShape shape;

        OfShape(TokenShape shape, PatternNode next) {
            super(next);
            this.shape = shape;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            boolean fits =
                    shape.fits(run.text.tokens(), at) && !(shape.asksCapital() && run.text.areCapitalsSilent(at));
            return fits ? Annotation.PLAIN : null;
        }

        @Override
        void addOwnKeys(StartKeys.Collected keys) {
            shape.keys().forEach(keys::add);
        }
    }
}
