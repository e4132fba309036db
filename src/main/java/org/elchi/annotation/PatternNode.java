package org.elchi.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Lexeme;
import org.elchi.language.Lexicon;
import org.elchi.text.Token;
import org.jspecify.annotations.Nullable;

/** A step of a compiled pattern; knows what comes after it. Immutable once compiled. */
abstract class PatternNode {
    /** Start key of a pattern that can begin with an annotation of a type. */
    record TypeKey(String type) {}

    /** Start key of a pattern that can begin with any token. */
    static final String ANY = "*";
    /** Start key of a pattern that can only stand at the begin of a sentence. */
    static final String BEGIN = "^";

    /** Whether the pattern can go on from here to its end. */
    abstract boolean match(MatchRun run, int at);

    /** Adds the keys of what the pattern can begin with. */
    abstract void addFirsts(Set<Object> keys);

    /** The end of a pattern. */
    static final class Accept extends PatternNode {
        @Override
        boolean match(MatchRun run, int at) {
            run.end = at;
            return true;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            keys.add(ANY);
        }
    }

    /** An annotation of a type. */
    static final class OfType extends PatternNode {
        private final Set<String> types;
        private final Conditions conditions;
        private final int binding;
        private final PatternNode next;

        OfType(Set<String> types, Conditions conditions, int binding, PatternNode next) {
            this.types = types;
            this.conditions = conditions;
            this.binding = binding;
            this.next = next;
        }

        @Override
        boolean match(MatchRun run, int at) {
            if (at >= run.limit || run.isSpent()) {
                return false;
            }
            List<Annotation> here = run.text.startingAt(at);
            for (int i = 0; i < here.size(); i++) {
                Annotation annotation = here.get(i);
                if (types.contains(annotation.type()) && annotation.end() <= run.limit && goesOn(run, annotation)) {
                    return true;
                }
            }
            return false;
        }

        private boolean goesOn(MatchRun run, Annotation annotation) {
            Annotation fit = conditions.in(run).narrow(annotation);
            if (fit == null) {
                return false;
            }
            long[] readings = run.lastReadings;
            List<String> bases = run.lastBases;
            Annotation before = binding >= 0 ? run.bound[binding] : null;
            run.lastReadings = fit.readings();
            run.lastBases = fit.bases();
            if (binding >= 0) {
                run.bound[binding] = fit;
            }
            if (next.match(run, fit.end())) {
                return true;
            }
            run.lastReadings = readings;
            run.lastBases = bases;
            if (binding >= 0) {
                run.bound[binding] = before;
            }
            return false;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            types.forEach(type -> keys.add(new TypeKey(type)));
        }
    }

    /** One token that passes a test. */
    abstract static class OfToken extends PatternNode {
        final PatternNode next;

        OfToken(PatternNode next) {
            this.next = next;
        }

        /** The token's readings if it passes, else null. */
        abstract long @Nullable [] test(MatchRun run, int at);

        @Override
        boolean match(MatchRun run, int at) {
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
    }

    /** A word in exactly this form, or a mark. */
    static final class Literal extends OfToken {
        private final Set<String> forms;
        private final boolean joined;

        Literal(Set<String> forms, boolean joined, PatternNode next) {
            super(next);
            this.forms = forms;
            this.joined = joined;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            boolean near = !joined || !run.text.tokens().get(at).spaced();
            return near && forms.contains(run.text.form(at)) ? Annotation.PLAIN : null;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            keys.addAll(forms);
        }
    }

    /** Any form of a stem. */
    static final class OfLexeme extends OfToken {
        private final Set<Lexeme> lexemes;
        private final Conditions conditions;

        OfLexeme(Set<Lexeme> lexemes, Conditions conditions, PatternNode next) {
            super(next);
            this.lexemes = lexemes;
            this.conditions = conditions;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            List<Lexicon.Reading> readings = run.text.readings(at);
            if (readings.isEmpty()) {
                return null;
            }
            long[] fit = readings.stream()
                    .filter(r -> lexemes.contains(r.lexeme()) && conditions.fitsReading(r.features()))
                    .mapToLong(Lexicon.Reading::features)
                    .toArray();
            return fit.length == 0 ? null : fit;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            keys.addAll(lexemes);
        }
    }

    /** A word whose ending can be read so, whatever its stem. */
    static final class Guessed extends OfToken {
        private final String state;
        private final Conditions conditions;
        private final Map<String, long[]> cache;

        Guessed(String state, Conditions conditions, Map<String, long[]> cache, PatternNode next) {
            super(next);
            this.state = state;
            this.conditions = conditions;
            this.cache = cache;
        }

        @Override
        long @Nullable [] test(MatchRun run, int at) {
            if (run.text.tokens().get(at).kind() != Token.Kind.WORD) {
                return null;
            }
            long[] readings = Endings.readings(run.text, at, state, cache);
            return readings.length > 0 && conditions.fitsAny(readings) ? readings : null;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            keys.add(ANY);
        }
    }

    /** A token by what it looks like. */
    static final class OfShape extends OfToken {
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
        void addFirsts(Set<Object> keys) {
            keys.addAll(shape.firsts());
        }
    }

    /** One of several ways. */
    static final class Either extends PatternNode {
        private final List<PatternNode> ways;

        Either(List<PatternNode> ways) {
            this.ways = ways;
        }

        @Override
        boolean match(MatchRun run, int at) {
            for (PatternNode way : ways) {
                if (run.wasSpent()) {
                    return false;
                }
                if (way.match(run, at)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            ways.forEach(way -> way.addFirsts(keys));
        }
    }

    /** The sentence's begin or end. */
    static final class Edge extends PatternNode {
        private final boolean begin;
        private final PatternNode next;

        boolean isBegin() {
            return begin;
        }

        Edge(boolean begin, PatternNode next) {
            this.begin = begin;
            this.next = next;
        }

        @Override
        boolean match(MatchRun run, int at) {
            return at == (begin ? run.first : run.limit) && next.match(run, at);
        }

        @Override
        void addFirsts(Set<Object> keys) {
            next.addFirsts(keys);
        }
    }

    /** Looks ahead: goes on where something does not (or does) follow. */
    static final class Ahead extends PatternNode {
        private final PatternNode looked;
        private final boolean wanted;
        private final PatternNode next;

        Ahead(PatternNode looked, boolean wanted, PatternNode next) {
            this.looked = looked;
            this.wanted = wanted;
            this.next = next;
        }

        @Override
        boolean match(MatchRun run, int at) {
            int end = run.end;
            boolean found = looked.match(run, at);
            run.end = end;
            return found == wanted && next.match(run, at);
        }

        @Override
        void addFirsts(Set<Object> keys) {
            next.addFirsts(keys);
        }
    }

    /** Where a bound group begins, and where it ends. */
    static final class GroupEnd extends PatternNode {
        private final int binding;
        private final int startSlot;
        private final PatternNode next;

        GroupEnd(int binding, int startSlot, PatternNode next) {
            this.binding = binding;
            this.startSlot = startSlot;
            this.next = next;
        }

        @Override
        boolean match(MatchRun run, int at) {
            int start = run.starts[startSlot];
            Annotation before = run.bound[binding];
            if (start < at) {
                run.bound[binding] = new Annotation(
                        "words", start, at, Map.of(), run.lastReadings, run.lastBases, Map.of(), "group");
            }
            if (next.match(run, at)) {
                return true;
            }
            run.bound[binding] = before;
            return false;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            next.addFirsts(keys);
        }
    }

    /** Where a bound group begins. */
    static final class GroupStart extends PatternNode {
        private final int slot;
        private final PatternNode next;

        GroupStart(int slot, PatternNode next) {
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean match(MatchRun run, int at) {
            int before = run.starts[slot];
            run.starts[slot] = at;
            if (next.match(run, at)) {
                return true;
            }
            run.starts[slot] = before;
            return false;
        }

        @Override
        void addFirsts(Set<Object> keys) {
            next.addFirsts(keys);
        }
    }
}
