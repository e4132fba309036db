package org.elchi.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.LanguagePack;
import org.elchi.language.PackException;
import org.elchi.language.RuleSource;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule of a pack. Its annotation spans what the pattern matched, or what is bound as {@code it}; where words of a
 * phrase agree, it is read as what is bound as {@code head}. Immutable, safe for
 * use by several threads.
 */
final class Rule {
    /** In place of a value: the state that the pack's news leaves unsaid. */
    private static final String HOME = "$home";

    private final RuleSource source;
    private final Map<String, String> set;
    private final PatternCompiler.Compiled pattern;

    Rule(RuleSource source, LanguagePack pack, Map<String, Endings> endings) {
        this.source = source;
        try {
            this.pattern = PatternCompiler.compile(source.match(), pack, endings);
        } catch (IllegalArgumentException e) {
            throw new PackException(
                    pack.tag() + "/" + source.file(), source.line(), "rule " + source.id() + ": " + e.getMessage());
        }
        this.set = new LinkedHashMap<>(source.set());
        set.replaceAll((key, value) -> value.equals(HOME) ? home(pack) : value);
        for (String value : set.values()) {
            String binding = bindingOf(value);
            if (binding != null && !pattern.bindings().containsKey(binding)) {
                throw new PackException(
                        pack.tag() + "/" + source.file(),
                        source.line(),
                        "rule " + source.id() + ": nothing is bound as '" + binding + "'; bound are "
                                + pattern.bindings().keySet());
            }
        }
    }

    /** The state whose news the pack reads first, which it leaves unsaid: {@code home} among the words of {@code pack.yaml}. */
    private String home(LanguagePack pack) {
        return pack.words("home").stream()
                .findFirst()
                .orElseThrow(() -> new PackException(
                        pack.tag() + "/" + source.file(),
                        source.line(),
                        "rule " + source.id() + ": $home needs a state's code under words: home: [..] in pack.yaml"));
    }

    private static @Nullable String bindingOf(String value) {
        if (!value.startsWith("$")) {
            return null;
        }
        int dot = value.indexOf('.');
        return dot < 0 ? value.substring(1) : value.substring(1, dot);
    }

    RuleSource source() {
        return source;
    }

    /** Whether it can only fit at the begin of a sentence. */
    boolean isForBegin() {
        return pattern.start() instanceof PatternNode.Edge edge && edge.isBegin();
    }

    /** What leads to it. */
    StartKeys.Choice startKeys() {
        return StartKeys.of(pattern.start());
    }

    /** Groups of keys of which each must stand with one in a sentence, or the rule does not fit there. */
    List<Set<Object>> needs() {
        return pattern.needs();
    }

    /** Tries the rule at a token of a sentence, in a run that is used again; null where it does not fit. */
    @Nullable
    Annotation apply(MatchRun run, int at, int first, int limit) {
        run.begin(first, limit, pattern.slots());
        if (!pattern.start().match(run, at) || run.end == at) {
            return null;
        }
        Map<String, Annotation> parts = new LinkedHashMap<>();
        pattern.bindings().forEach((name, slot) -> {
            Annotation bound = run.bound[slot];
            if (bound != null) {
                parts.put(name, bound);
            }
        });
        Annotation it = parts.get("it");
        Annotation head = run.text.pack().inflection().classes().hasAgreement() ? parts.get("head") : null;
        Annotation read = head == null ? it : head;
        return new Annotation(
                source.gives(),
                it == null ? at : it.first(),
                it == null ? run.end : it.end(),
                attributes(run.text, parts),
                read == null ? run.lastReadings : read.readings(),
                read == null ? run.lastBases : read.bases(),
                parts,
                source.id());
    }

    private Map<String, String> attributes(AnnotatedText text, Map<String, Annotation> parts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        set.forEach((key, value) -> {
            String binding = bindingOf(value);
            String found =
                    binding == null ? value : valueOf(text, parts.get(binding), value.substring(binding.length() + 1));
            if (found != null) {
                attributes.put(key, found);
            }
        });
        return attributes;
    }

    /** The words of what is bound, or one of its attributes. */
    private static @Nullable String valueOf(AnnotatedText text, @Nullable Annotation bound, String attribute) {
        if (bound == null) {
            return null;
        }
        return attribute.isEmpty() ? text.words(bound.first(), bound.end()) : bound.get(attribute.substring(1));
    }
}
