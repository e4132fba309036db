package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.language.LanguagePack;
import org.elchi.language.RuleSource;
import org.elchi.text.Sentence;
import org.elchi.text.Span;

/** Traces facts back to the rules and lexicon rows of a pack. Used by one thread. */
final class Explainer {
    /** A frame may stand in the sentence before or after the words it gives to somebody. */
    private static final int NEIGHBOURS = 1;

    private final AnnotatedText text;
    private final Map<String, String> places = new HashMap<>();

    Explainer(AnnotatedText text) {
        this.text = text;
        for (LanguagePack.Phase phase : text.pack().phases()) {
            for (RuleSource rule : phase.rules()) {
                places.put(rule.id(), text.pack().tag() + "/" + rule.file() + ":" + rule.line());
            }
        }
    }

    Explanation explain(Fact fact) {
        List<Explanation.Step> steps = new ArrayList<>();
        List<Explanation.Step> inside = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (touches(fact, s)) {
                annotationsIn(s).stream()
                        .filter(found -> distance(found, fact) == 0)
                        .forEach(found -> trace(found, "", 0, inside, false));
            }
        }
        nearest(fact).forEach(found -> trace(found, "", 0, steps, true));
        return new Explanation(fact, steps, inside);
    }

    /** What the fact's own rule found, the nearest to its evidence. */
    private List<Annotation> nearest(Fact fact) {
        List<Annotation> found = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            if (isNear(fact, s)) {
                annotationsIn(s).stream()
                        .filter(a -> a.rule().equals(fact.rule()))
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparingInt(a -> distance(a, fact)));
        return found.subList(0, Math.min(1, found.size()));
    }

    private int distance(Annotation found, Fact fact) {
        Span at = text.span(found.first(), found.end());
        int least = Integer.MAX_VALUE;
        for (Evidence evidence : fact.evidence()) {
            Span words = evidence.span();
            int gap = Math.max(words.start() - at.end(), at.start() - words.end());
            least = Math.min(least, Math.max(0, gap));
        }
        return least;
    }

    private boolean isNear(Fact fact, int sentence) {
        int from = Math.max(0, sentence - NEIGHBOURS);
        int to = Math.min(text.sentences().size() - 1, sentence + NEIGHBOURS);
        for (int s = from; s <= to; s++) {
            if (touches(fact, s)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(Fact fact, int sentence) {
        Sentence words = text.sentences().get(sentence);
        Span span = text.span(words.first(), words.end());
        return fact.evidence().stream().anyMatch(e -> e.span().overlaps(span));
    }

    private List<Annotation> annotationsIn(int sentence) {
        Sentence words = text.sentences().get(sentence);
        List<Annotation> found = new ArrayList<>();
        for (int i = words.first(); i < words.end(); i++) {
            found.addAll(text.startingAt(i));
        }
        return found;
    }

    private void trace(Annotation found, String binding, int depth, List<Explanation.Step> steps, boolean parts) {
        Span span = text.span(found.first(), found.end());
        steps.add(new Explanation.Step(
                depth,
                binding,
                found.type(),
                found.rule(),
                places.getOrDefault(found.rule(), found.rule()),
                span,
                text.text().source().slice(span)));
        if (parts) {
            found.parts().forEach((name, part) -> trace(part, name, depth + 1, steps, true));
        }
    }
}
