package org.elchi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures: an amount, what it measures (named before it in the sentence, else what is counted), its period and parties.
 * Used by one thread.
 */
final class Figures {
    /**
     * A figure.
     *
     * @param at the amount's tokens
     * @param measure what it measures, an English phrase
     * @param value in base units
     * @param unit ISO 4217 code, unit of measurement or the thing counted
     * @param period year, null where none is named
     * @param countries the parties
     * @param rule the rule that found the amount
     */
    record Figure(
            Annotation at,
            String measure,
            BigDecimal value,
            String unit,
            @Nullable String period,
            List<String> countries,
            String rule) {}

    private final Reading reading;
    private final AnnotatedText text;
    private final List<Utterance> utterances;

    Figures(Reading reading, List<Utterance> utterances) {
        this.reading = reading;
        this.text = reading.text();
        this.utterances = utterances;
    }

    List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        for (Annotation amount : text.list("amount")) {
            String value = amount.get("value");
            String unit = amount.get("unit");
            if (!reading.isBody(amount.first()) || value == null || unit == null) {
                continue;
            }
            Sentence sentence = text.sentences().get(text.sentenceOf(amount.first()));
            String measure = measure(sentence, amount);
            if (measure != null) {
                BigDecimal base = part(amount, "").add(part(amount, "2")).add(part(amount, "3"));
                figures.add(new Figure(
                        amount,
                        measure,
                        plain(base),
                        unit,
                        period(sentence),
                        parties(sentence, amount),
                        amount.rule()));
            }
        }
        return figures;
    }

    /** One part of an amount in base units: "5 milyard 842 milyon" has two. */
    private static BigDecimal part(Annotation amount, String number) {
        String value = amount.get("value" + number);
        return value == null
                ? BigDecimal.ZERO
                : new BigDecimal(value)
                        .scaleByPowerOfTen(
                                Integer.parseInt(amount.find("power" + number).orElse("0")));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable String measure(Sentence sentence, Annotation amount) {
        Annotation measured = null;
        for (Annotation measure : text.list("measure", sentence.first(), sentence.end())) {
            if (measure.end() <= amount.first() || (measured == null && !measure.overlaps(amount))) {
                measured = measure;
            }
        }
        String counted = amount.get("counted");
        if (measured == null && counted == null) {
            measured = antecedent(sentence);
        }
        if (measured == null || measured.get("measure") == null) {
            return counted;
        }
        String measure = measured.attributes().get("measure");
        boolean rate = amount.is("unit", "%") || amount.is("unit", "times");
        for (Annotation change : text.list("change", amount.end(), Math.min(sentence.end(), amount.end() + 4))) {
            return rate ? measure + " " + change.attributes().get("measure") : measure;
        }
        boolean target = !text.list("target", sentence.first(), sentence.end()).isEmpty();
        return target ? measure + " target" : measure;
    }

    /** What "this indicator" takes up: the last measure of the sentence before. */
    private @Nullable Annotation antecedent(Sentence sentence) {
        int number = text.sentenceOf(sentence.first());
        if (number == 0
                || text.list("measure-anaphor", sentence.first(), sentence.end())
                        .isEmpty()) {
            return null;
        }
        Sentence before = text.sentences().get(number - 1);
        List<Annotation> measures = text.list("measure", before.first(), before.end());
        return measures.isEmpty() ? null : measures.get(measures.size() - 1);
    }

    /** The one year that the sentence names. */
    private @Nullable String period(Sentence sentence) {
        String period = null;
        for (Annotation date : text.list("date", sentence.first(), sentence.end())) {
            ResolvedDate resolved =
                    ResolvedDate.of(date, reading.layout().anchor()).orElse(null);
            if (resolved != null && resolved.granularity().equals("year")) {
                if (period != null) {
                    return null;
                }
                period = String.valueOf(resolved.first().getYear());
            }
        }
        return period;
    }

    private List<String> parties(Sentence sentence, Annotation amount) {
        Speaker speaker = Utterance.findAt(utterances, amount.first())
                .map(Utterance::speaker)
                .orElse(null);
        return reading.parties(sentence.first(), sentence.end(), speaker);
    }
}
