package org.elchi.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.LanguagePack;
import org.elchi.language.Lexicon;
import org.elchi.language.PackException;
import org.elchi.language.RuleSource;
import org.elchi.text.ReadableText;

/**
 * Annotates texts with one language pack: words and phrases, numbers, names, then the pack's rules file by file. Rules are
 * compiled once. Safe for use by several threads.
 */
public final class Annotator {
    /** One bit of a {@code long} each. */
    private static final int MOST_PHASES = 63;

    private final LanguagePack pack;
    private final List<RulePhase> phases;
    private final Map<Object, Long> phasesByWord = new HashMap<>();
    private final Presence.Keys keys = new Presence.Keys();

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
        Map<String, Map<String, long[]>> endingCaches = new ConcurrentHashMap<>();
        List<RulePhase> compiled = new ArrayList<>();
        for (LanguagePack.Phase phase : pack.phases()) {
            List<Rule> rules = new ArrayList<>();
            for (RuleSource source : phase.rules()) {
                rules.add(new Rule(source, pack, endingCaches));
            }
            compiled.add(new RulePhase(rules, keys));
        }
        this.phases = List.copyOf(compiled);
        for (int p = 0; p < compiled.size(); p++) {
            long bit = 1L << p;
            compiled.get(p).wordKeys().forEach(key -> phasesByWord.merge(key, bit, (a, b) -> a | b));
        }
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
        annotated.leaveOut(PageLines.clear(annotated));
        new NameFinder(annotated).annotate();
        long[] phasesByToken = phasesByToken(annotated);
        Presence presence = new Presence(keys, annotated);
        for (int p = 0; p < phases.size(); p++) {
            phases.get(p).annotate(annotated, phasesByToken, 1L << p, presence);
        }
        return annotated;
    }

    /** For each token the phases that have a rule which can begin with its word: looked up once, not once for each phase. */
    private long[] phasesByToken(AnnotatedText text) {
        long[] found = new long[text.tokens().size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = phasesByWord.getOrDefault(text.form(i), 0L);
            for (Lexicon.Reading reading : text.readings(i)) {
                found[i] |= phasesByWord.getOrDefault(reading.lexeme(), 0L);
            }
        }
        return found;
    }
}
