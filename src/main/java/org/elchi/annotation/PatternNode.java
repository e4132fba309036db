package org.elchi.annotation;

import java.util.List;
import java.util.Map;

/** A step of a compiled pattern; knows what comes after it. Immutable once compiled. */
abstract class PatternNode {
    /** Whether the pattern can go on from here to its end. */
    abstract boolean match(MatchRun run, int at);

    /**
     * Adds keys ({@link StartKeys}) of which one must stand some tokens from here on where the pattern fits. Each step is asked once:
     * the ways through repeats within repeats are more than can be counted.
     *
     * @param offset how many tokens on; zero for the token here
     */
    final void addKeys(StartKeys.Collected keys, int offset) {
        if (keys.enter(this, offset)) {
            collectKeys(keys, offset);
        }
    }

    /** Adds the keys of this step and those after it. */
    abstract void collectKeys(StartKeys.Collected keys, int offset);

    /** The end of a pattern. */
    static final class Accept extends PatternNode {
        @Override
        boolean match(MatchRun run, int at) {
            run.end = at;
            return true;
        }

        @Override
        void collectKeys(StartKeys.Collected keys, int offset) {
            keys.add(StartKeys.ANY);
        }
    }

    /** An annotation of a type. */
    static final class OfType extends PatternNode {
        private final FewWords types;
        private final Conditions conditions;
        private final int binding;
        private final PatternNode next;

        OfType(FewWords types, Conditions conditions, int binding, PatternNode next) {
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
            Annotation fit = conditions.narrow(annotation, run);
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
        void collectKeys(StartKeys.Collected keys, int offset) {
            if (offset == 0) {
                types.all().forEach(type -> keys.add(new StartKeys.TypeKey(type)));
            } else {
                keys.add(StartKeys.ANY); // nobody knows how long the annotation is
            }
        }
    }

    /** One of several ways. */
    static final class Either extends PatternNode {
        private final PatternNode[] ways;

        Either(List<PatternNode> ways) {
            this.ways = ways.toArray(new PatternNode[0]);
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
        void collectKeys(StartKeys.Collected keys, int offset) {
            for (PatternNode way : ways) {
                way.addKeys(keys, offset);
            }
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
        void collectKeys(StartKeys.Collected keys, int offset) {
            next.addKeys(keys, offset);
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
            long[] readings = run.lastReadings;
            List<String> bases = run.lastBases;
            boolean found = looked.match(run, at);
            run.end = end;
            run.lastReadings = readings; // what is only looked at is no part of the match, nor its inflection
            run.lastBases = bases;
            return found == wanted && next.match(run, at);
        }

        @Override
        void collectKeys(StartKeys.Collected keys, int offset) {
            StartKeys.Collected taken = new StartKeys.Collected();
            next.addKeys(taken, offset);
            StartKeys.Collected seen = new StartKeys.Collected();
            if (wanted) {
                looked.addKeys(seen, offset);
            }
            boolean rarer = wanted && StartKeys.commonness(seen.all()) < StartKeys.commonness(taken.all());
            (rarer ? seen : taken).all().forEach(keys::add);
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
        void collectKeys(StartKeys.Collected keys, int offset) {
            next.addKeys(keys, offset);
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
        void collectKeys(StartKeys.Collected keys, int offset) {
            next.addKeys(keys, offset);
        }
    }
}
