package org.elchi.annotation;

import java.util.Arrays;
import java.util.Collections;
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

    /** An attribute to set: a constant, or taken from what is bound; without a name of an attribute there its words. */
    private record Setting(String key, @Nullable String constant, int slot, @Nullable String attribute) {}

    /** Something bound. */
    private record Binding(String name, int slot) {}

    private final RuleSource source;
    private final PatternCompiler.Compiled pattern;
    private final Binding[] bindings;
    private final Setting[] settings;
    /** The attributes of all that the rule finds, where they don't hang on what is bound; else null. */
    private final @Nullable Map<String, String> constants;

    Rule(RuleSource source, LanguagePack pack, Map<String, Endings> endings) {
        this.source = source;
        try {
            this.pattern = PatternCompiler.compile(source.match(), pack, endings);
        } catch (IllegalArgumentException e) {
            throw new PackException(
                    pack.tag() + "/" + source.file(), source.line(), "rule " + source.id() + ": " + e.getMessage());
        }
        Map<String, String> set = new LinkedHashMap<>(source.set());
        set.replaceAll((key, value) -> value.equals(HOME) ? home(pack) : value);
        this.bindings = pattern.bindings().entrySet().stream()
                .map(e -> new Binding(e.getKey(), e.getValue()))
                .toArray(Binding[]::new);
        this.settings = set.entrySet().stream()
                .map(e -> setting(pack, e.getKey(), e.getValue()))
                .toArray(Setting[]::new);
        boolean constant = Arrays.stream(settings).allMatch(setting -> setting.constant() != null);
        this.constants = constant ? Collections.unmodifiableMap(set) : null;
    }

    private Setting setting(LanguagePack pack, String key, String value) {
        if (!value.startsWith("$")) {
            return new Setting(key, value, -1, null);
        }
        int dot = value.indexOf('.');
        String binding = dot < 0 ? value.substring(1) : value.substring(1, dot);
        Integer slot = pattern.bindings().get(binding);
        if (slot == null) {
            throw new PackException(
                    pack.tag() + "/" + source.file(),
                    source.line(),
                    "rule " + source.id() + ": nothing is bound as '" + binding + "'; bound are "
                            + pattern.bindings().keySet());
        }
        return new Setting(key, null, slot, dot < 0 ? null : value.substring(dot + 1));
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
        Map<String, Annotation> parts = parts(run);
        Annotation it = parts.get("it");
        Annotation head = run.text.pack().inflection().classes().hasAgreement() ? parts.get("head") : null;
        Annotation read = head == null ? it : head;
        return new Annotation(
                source.gives(),
                it == null ? at : it.first(),
                it == null ? run.end : it.end(),
                constants != null ? constants : attributes(run),
                read == null ? run.lastReadings : read.readings(),
                read == null ? run.lastBases : read.bases(),
                parts,
                source.id());
    }

    private Map<String, Annotation> parts(MatchRun run) {
        if (bindings.length == 0) {
            return Map.of();
        }
        Map<String, Annotation> parts = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            Annotation bound = run.bound[binding.slot()];
            if (bound != null) {
                parts.put(binding.name(), bound);
            }
        }
        return parts;
    }

    private Map<String, String> attributes(MatchRun run) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String found = setting.constant() != null ? setting.constant() : valueOf(run, setting);
            if (found != null) {
                attributes.put(setting.key(), found);
            }
        }
        return attributes;
    }

    /** The words of what is bound, or one of its attributes. */
    private static @Nullable String valueOf(MatchRun run, Setting setting) {
        Annotation bound = run.bound[setting.slot()];
        if (bound == null) {
            return null;
        }
        String attribute = setting.attribute();
        return attribute == null ? run.text.words(bound.first(), bound.end()) : bound.get(attribute);
    }
}
