package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one document and gives them keys that depend on their content alone. Used by one thread. */
final class Facts {
    /** From a place in what was read, begin and end, to the span in the text as it was given. */
    interface Spans {
        Span of(int first, int end);
    }

    /** FNV-1a, 64 bits: Fowler, Noll, Vo; offset basis and prime as published. Keys need to differ, not to be secret. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final SourceText source;
    private final Spans spans;
    private final UnaryOperator<String> written;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * Facts about a text.
     *
     * @param source the text as it was given
     * @param spans where in it the places stand by which facts are proven: tokens or characters
     */
    Facts(SourceText source, Spans spans) {
        this(source, spans, UnaryOperator.identity());
    }

    /**
     * Facts about a text that was read in other letters.
     *
     * @param source the text as it was given
     * @param spans where in it the places stand by which facts are proven
     * @param written words as the text was given
     */
    Facts(SourceText source, Spans spans, UnaryOperator<String> written) {
        this.source = source;
        this.spans = spans;
        this.written = written;
    }

    List<Fact> list() {
        return facts;
    }

    /** A fact in the making. */
    final class Draft {
        private final String type;
        private final Map<String, List<Value>> roles = new LinkedHashMap<>();
        private final Set<Evidence> evidence = new LinkedHashSet<>();

        private Draft(String type) {
            this.type = type;
        }

        Draft text(String role, @Nullable String value) {
            return value == null ? this : put(role, new Value.Text(written.apply(value)));
        }

        Draft code(String role, String scheme, @Nullable String code) {
            return code == null ? this : put(role, new Value.Code(scheme, code));
        }

        Draft codes(String role, String scheme, Collection<String> codes) {
            codes.forEach(code -> put(role, new Value.Code(scheme, code)));
            return this;
        }

        Draft date(String role, @Nullable String iso) {
            return iso == null ? this : put(role, new Value.Date(iso));
        }

        Draft refer(String role, @Nullable Fact fact, String label) {
            return fact == null ? this : put(role, new Value.Reference(fact.key(), written.apply(label)));
        }

        Draft put(String role, Value value) {
            roles.computeIfAbsent(role, k -> new ArrayList<>()).add(value);
            return this;
        }

        /** Adds the words of a place as evidence. */
        Draft prove(int first, int end) {
            evidence.add(Evidence.in(source, spans.of(first, end)));
            return this;
        }

        /** Makes the fact and keeps it. */
        Fact add(String rule, double confidence) {
            Fact fact = new Fact(key(), type, roles, List.copyOf(evidence), rule, confidence);
            facts.add(fact);
            return fact;
        }

        private String key() {
            String base = type.substring(0, 1) + Long.toUnsignedString(hash(), 36);
            String key = base;
            for (int n = 2; !keys.add(key); n++) {
                key = base + "-" + n;
            }
            return key;
        }

        private long hash() {
            long hash = FNV_OFFSET;
            // place and first value, not all: a fact that is read better tomorrow keeps its key
            Evidence first = evidence.iterator().next();
            String content = type
                    + first.span().start()
                    + '-'
                    + first.span().end()
                    + first.quote()
                    + roles.values().iterator().next();
            for (int i = 0; i < content.length(); i++) {
                hash = (hash ^ content.charAt(i)) * FNV_PRIME;
            }
            return hash;
        }
    }

    Draft draft(String type) {
        return new Draft(type);
    }
}
