package org.elchi.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures: an amount, what it measures (named before it in the sentence, else after it, else what the figure before it
 * measured), its period and parties. Used by one thread.
 */
final class Figures {
    /** A word of growth or of a goal so many tokens from an amount speaks of it. */
    private static final int NEAR = 6;
    /** Lines of a list that its lead is looked for above. */
    private static final int LONGEST_LIST = 40;

    /** What a percentage is that tells of no growth. */
    private static final String SHARE = "share";

    /** What is counted as it stands, whenever that was: a date beside it tells when something was signed, built or said. */
    private static final Set<String> TIMELESS = Set.of(
            "length",
            "distance",
            "speed",
            "voltage",
            "capacity",
            "project cost",
            "investment",
            "loan",
            "funding",
            "aid funding",
            "companies",
            "projects",
            "construction projects",
            "documents",
            "flights",
            "scholarships",
            "jobs",
            "workers",
            "homes",
            "schools",
            "contracts");
    /** What makes a sentence one about states, where it names none. */
    private static final List<String> BETWEEN_STATES = List.of("relation", "both", "initiative", "initiative-head");

    /**
     * A figure.
     *
     * @param at the amount's tokens
     * @param measure what it measures, an English phrase
     * @param value in base units
     * @param unit ISO 4217 code, unit of measurement or the thing counted
     * @param period a year, a month or an interval of months in ISO 8601, null where none is named
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
    private final FigurePeriods periods;
    /** Of the figure before: sentence, measure and whether it was money; a list of figures names what it measures once. */
    private int lastSentence = -2;

    private @Nullable String lastMeasure;
    private boolean lastMoney;
    private @Nullable String lastUnit;

    Figures(Reading reading, List<Utterance> utterances) {
        this.reading = reading;
        this.text = reading.text();
        this.utterances = utterances;
        this.periods = new FigurePeriods(text, reading.layout().anchor());
    }

    List<Figure> list() {
        List<Figure> figures = new ArrayList<>();
        Map<List<Object>, Set<String>> told = new HashMap<>();
        List<Annotation> amounts = text.list("amount");
        for (Annotation amount : amounts) {
            String value = amount.get("value");
            String unit = amount.get("unit");
            if (!reading.isBody(amount.first()) || value == null || unit == null) {
                continue;
            }
            Sentence sentence = text.sentences().get(text.sentenceOf(amount.first()));
            String measure = isByTheWay(sentence, amount) ? null : measure(sentence, amount, unit);
            if (measure != null) {
                BigDecimal base = part(amount, "").add(part(amount, "2")).add(part(amount, "3"));
                String period = period(measure, amount, sentence);
                List<String> parties = parties(sentence, amount);
                Figure figure = new Figure(amount, measure, plain(base), unit, period, parties, amount.rule());
                // what concerns no state is no figure of a relationship
                if (!parties.isEmpty() && isNew(figure, told)) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    /** "200 000 people" in news of one state count nothing between states. */
    private boolean isByTheWay(Sentence sentence, Annotation amount) {
        return amount.is("weak", "yes")
                && reading.states(sentence.first(), sentence.end()).size() < 2
                && BETWEEN_STATES.stream().allMatch(type -> text.list(type, sentence.first(), sentence.end())
                        .isEmpty());
    }

    /** Not one that says again what another says, such as the headline's figure in the text; a period may be left out. */
    private static boolean isNew(Figure figure, Map<List<Object>, Set<String>> told) {
        Set<String> periods =
                told.computeIfAbsent(List.of(figure.measure(), figure.unit(), figure.value()), k -> new HashSet<>());
        String period = figure.period() == null ? "" : figure.period();
        boolean known = periods.contains(period) || periods.contains("") || (period.isEmpty() && !periods.isEmpty());
        return !known && periods.add(period);
    }

    /** A goal takes no period over from what was said of the years before. */
    private @Nullable String period(String measure, Annotation amount, Sentence sentence) {
        if (TIMELESS.contains(measure)) {
            return null;
        }
        return measure.endsWith(" target") ? periods.namedWith(amount, sentence) : periods.of(amount, sentence);
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

    private @Nullable String measure(Sentence sentence, Annotation amount, String unit) {
        boolean money = isMoney(unit);
        String measure = measured(sentence, amount, money);
        if (measure == null) {
            return isBetweenStates(sentence, amount) ? plainMeasure(amount, money) : null;
        }
        lastSentence = text.sentenceOf(amount.first());
        lastMeasure = measure;
        lastMoney = money;
        lastUnit = unit;
        if (isRate(amount)) {
            Annotation change = nearest("change", sentence, amount);
            String growth = change == null ? null : change.get("measure");
            if (growth == null) {
                return amount.is("unit", "%") && !measure.endsWith(SHARE) ? measure + " " + SHARE : measure;
            }
            return measure.equals(growth) ? growth : measure + " " + growth;
        }
        return nearest("target", sentence, amount) == null ? measure : measure + " target";
    }

    private boolean isBetweenStates(Sentence sentence, Annotation amount) {
        return !reading.states(sentence.first(), sentence.end()).isEmpty()
                || BETWEEN_STATES.stream().anyMatch(type -> !text.list(type, sentence.first(), sentence.end())
                        .isEmpty())
                || Utterance.findAt(utterances, amount.first()).isPresent();
    }

    /** What an amount is of which no words say what it measures. */
    private static @Nullable String plainMeasure(Annotation amount, boolean money) {
        return amount.find("plain").orElse(money ? "amount" : amount.is("unit", "%") ? SHARE : null);
    }

    private static boolean isRate(Annotation amount) {
        return amount.is("unit", "%") || amount.is("unit", "times");
    }

    /** ISO 4217 codes are three capitals. */
    private static boolean isMoney(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private @Nullable String measured(Sentence sentence, Annotation amount, boolean money) {
        String counted = amount.get("counted");
        String told = told(amount);
        if (told != null) {
            return told;
        }
        Annotation measured = null;
        for (Annotation measure : text.list("measure", sentence.first(), sentence.end())) {
            if (measure.end() <= amount.first() || (measured == null && !measure.overlaps(amount))) {
                measured = measure;
            }
        }
        for (Annotation next : text.list("measure", amount.end(), Math.min(sentence.end(), amount.end() + 1))) {
            measured = isRate(amount) ? measured : next; // "5 milyar dolar yatırım"
        }
        if (measured == null && counted == null) {
            measured = antecedent(sentence);
        }
        String named = measured == null ? null : measured.get("measure");
        if (counted != null && (!money || measured == null || amount.is("sure", "yes"))) {
            return counted;
        }
        return named != null ? named : carried(sentence, amount, money);
    }

    /** What a pack's rule says that an amount measures: "98 million in grants". */
    private @Nullable String told(Annotation amount) {
        for (Annotation found : text.startingAt(amount.first())) {
            if (found.type().equals("measured")) {
                return found.get("measure");
            }
        }
        return null;
    }

    /** What the figure before measured, where this one goes on with it: "… in 2020 at $493.1 million". */
    private @Nullable String carried(Sentence sentence, Annotation amount, boolean money) {
        int gap = text.sentenceOf(amount.first()) - lastSentence;
        if (isRate(amount)) {
            Annotation change = nearest("change", sentence, amount);
            String growth = change == null ? null : change.get("measure");
            return gap <= 1 && lastMeasure != null ? lastMeasure : growth;
        }
        boolean alike = money ? lastMoney : String.valueOf(amount.get("unit")).equals(lastUnit);
        return gap <= 1 && alike ? lastMeasure : null;
    }

    /** An annotation of a type near an amount, with no other amount between. */
    private @Nullable Annotation nearest(String type, Sentence sentence, Annotation amount) {
        int from = Math.max(sentence.first(), amount.first() - NEAR);
        int to = Math.min(sentence.end(), amount.end() + NEAR);
        for (Annotation other : text.list("amount", sentence.first(), sentence.end())) {
            if (other.end() <= amount.first()) {
                from = Math.max(from, other.end());
            } else if (other.first() >= amount.end()) {
                to = Math.min(to, other.first());
            }
        }
        Annotation best = null;
        for (Annotation found : text.list(type, from, to)) {
            if (best == null || distance(found, amount) < distance(best, amount)) {
                best = found;
            }
        }
        return best;
    }

    private static int distance(Annotation found, Annotation amount) {
        return Math.max(found.first() - amount.end(), amount.first() - found.end());
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

    private List<String> parties(Sentence sentence, Annotation amount) {
        Speaker speaker = Utterance.findAt(utterances, amount.first())
                .map(Utterance::speaker)
                .orElse(null);
        Annotation partner = listedPartner(amount);
        if (partner != null && reading.states(sentence.first(), sentence.end()).size() > 2) {
            List<String> passage = reading.passage(Math.max(0, sentence.first() - 1), speaker);
            Set<String> parties = new LinkedHashSet<>(passage.subList(0, Math.min(1, passage.size())));
            partner.find("code").ifPresent(parties::add);
            return List.copyOf(parties);
        }
        List<String> line = listLine(sentence);
        return line.isEmpty() ? reading.parties(sentence.first(), sentence.end(), speaker) : line;
    }

    /** "Trade of Peru: - with Chile …; - with Kenya …": a line of a list tells of its own state and the one that its lead names. */
    private List<String> listLine(Sentence sentence) {
        List<Sentence> sentences = text.sentences();
        Set<String> own = reading.states(sentence.first(), sentence.end());
        int number = text.sentenceOf(sentence.first());
        int lead = number;
        while (lead > 0
                && number - lead < LONGEST_LIST
                && SpokenRegions.isDash(text.tokens().get(sentences.get(lead).first()))) {
            lead--;
        }
        Sentence above = sentences.get(lead);
        if (lead == number
                || own.size() != 1
                || !text.tokens().get(above.end() - 1).isMark(':')) {
            return List.of();
        }
        Set<String> parties = reading.states(above.first(), above.end());
        boolean one = parties.size() == 1 && parties.addAll(own);
        return one ? List.copyOf(parties) : List.of();
    }

    /** The state of a list of partners, each with its amount: "China ($3.9 billion), Russia – 3.8". */
    private @Nullable Annotation listedPartner(Annotation amount) {
        int before = amount.first() - 1;
        boolean listed = before > 0
                && (text.tokens().get(before).isMark('(')
                        || SpokenRegions.isDash(text.tokens().get(before)));
        if (!listed) {
            return null;
        }
        List<Annotation> states = AnnotatedText.between(reading.states(), before - 1, before);
        return states.isEmpty() ? null : states.get(0);
    }
}
