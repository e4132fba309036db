package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.LanguagePack;
import org.elchi.language.RuleSource;
import org.elchi.text.ReadableText;

/**
 * Annotates texts with one language pack: words and phrases, numbers, names, then the pack's rules file by file. Rules are
 * compiled once. Safe for use by several threads.
 */
public final class Annotator {
    private final LanguagePack pack;
    private final List<RulePhase> phases;

    /**
     * Compiles a pack's rules.
     *
     * @throws org.elchi.language.PackException naming file, line and mend when a rule can't be compiled
     */
    public Annotator(LanguagePack pack) {
        this.pack = pack;
        Map<String, Map<String, long[]>> endingCaches = new ConcurrentHashMap<>();
        List<RulePhase> compiled = new ArrayList<>();
        for (LanguagePack.Phase phase : pack.phases()) {
            List<Rule> rules = new ArrayList<>();
            for (RuleSource source : phase.rules()) {
                rules.add(new Rule(source, pack, endingCaches));
            }
            compiled.add(new RulePhase(rules));
        }
        this.phases = List.copyOf(compiled);
    }

    /** The pack. */
    public LanguagePack pack() {
        return pack;
    }

    /** Finds all that the pack describes, in time linear in the text's length. */
    public AnnotatedText annotate(ReadableText text) {
        AnnotatedText annotated = new AnnotatedText(text, pack);
        new LexiconAnnotator(annotated).annotate();
        NumberFinder.annotate(annotated);
        new NameFinder(annotated).annotate();
        for (RulePhase phase : phases) {
            phase.annotate(annotated);
        }
        return annotated;
    }
}
