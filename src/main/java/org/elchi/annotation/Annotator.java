package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.LanguagePack;
import org.elchi.language.PackException;
import org.elchi.language.RuleSource;
import org.elchi.text.ReadableText;
import org.elchi.text.Sentence;

/**
 * Annotates texts with one language pack: words and phrases, numbers, names, then the pack's rules file by file. Rules are
 * compiled once. Safe for use by several threads.
 */
public final class Annotator {
    /** One bit of a {@code long} each. */
    private static final int MOST_PHASES = 63;

    private final LanguagePack pack;
    private final List<RulePhase> phases;
    private final Vocabulary vocabulary;

    /**
     * Compiles a pack's rules.
     *
     * @throws org.elchi.language.PackException naming file, line and mend when a rule can't be compiled
     */
    public Annotator(LanguagePack pack) {
        if (pack.phases().size() > MOST_PHASES) {
            throw new PackException(
                    pack.tag() + "/files.txt", 1, "more than " + MOST_PHASES + " files of rules; join some of them");
        }
        this.pack = pack;
        this.vocabulary = new Vocabulary(pack);
        Map<String, Endings> endings = new HashMap<>();
        List<RulePhase> compiled = new ArrayList<>();
        for (LanguagePack.Phase phase : pack.phases()) {
            List<Rule> rules = new ArrayList<>();
            for (RuleSource source : phase.rules()) {
                rules.add(new Rule(source, pack, endings));
            }
            compiled.add(new RulePhase(compiled.size(), rules, vocabulary));
        }
        this.phases = List.copyOf(compiled);
        vocabulary.close();
    }

    /** The pack. */
    public LanguagePack pack() {
        return pack;
    }

    /** Finds all that the pack describes, in time linear in the text's length. */
    public AnnotatedText annotate(ReadableText text) {
        AnnotatedText annotated = new AnnotatedText(text, pack, vocabulary);
        new LexiconAnnotator(annotated).annotate();
        NumberFinder.annotate(annotated);
        annotated.leaveOut(PageLines.clear(annotated));
        new NameFinder(annotated).annotate();
        applyRules(annotated);
        return annotated;
    }

    /** Phase by phase in each sentence: no rule looks beyond its sentence. */
    private void applyRules(AnnotatedText text) {
        Presence presence = new Presence(vocabulary, text);
        MatchRun match = new MatchRun(text);
        List<RulePhase.Run> runs = new ArrayList<>(phases.size());
        for (RulePhase phase : phases) {
            runs.add(phase.new Run(match));
        }
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (!text.isPageLine(s)) {
                presence.open(sentences.get(s));
                for (int p = 0; p < runs.size(); p++) {
                    runs.get(p).annotate(sentences.get(s), presence);
                }
            }
        }
    }
}
