package org.elchi.extraction;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Quotation;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Finds who says which words: takes the pack's speech frames in order of the text, resolves the speaker, and cuts what is said
 * into sentences. Used by one thread.
 */
final class Speeches {
    /** An utterance of fewer words says nothing that could be filed. */
    private static final int FEWEST_TOKENS = 3;

    /** In characters; beyond it the parts of a sentence stay statements of their own. */
    private static final int LONGEST_STATEMENT = 600;

    private static final String CONTINUED_LINE = "speech.continued-line";

    private final Reading reading;
    private final AnnotatedText text;
    private final QuotationIndex quotations;
    private final NavigableMap<Integer, Utterance> utterances = new TreeMap<>();
    private final Speakers speakers;
    private final SpokenRegions regions;

    Speeches(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.speakers = new Speakers(reading);
        this.quotations = new QuotationIndex(text.quotations());
        this.regions = new SpokenRegions(reading, quotations);
        for (Annotation frame : text.list("speech")) {
            if (reading.isBody(frame.first())) {
                take(frame);
            }
        }
        takeContinuedQuotes();
        takeContinuedLines();
        takeAnswers();
    }

    List<Utterance> list() {
        return List.copyOf(utterances.values());
    }

    /** The bodies that speak. */
    List<Body> bodies() {
        return speakers.bodies();
    }

    private void take(Annotation frame) {
        List<Speaker> who = speakers(frame);
        if (who.isEmpty()) {
            return;
        }
        who.forEach(Speaker::setSpeaks);
        double confidence = Double.parseDouble(frame.find("confidence").orElse("0.9"));
        Quotation around = frame.is("said", "paragraph") ? quotations.findAround(frame.first()) : null;
        if (around != null) { // "Our trade grows, - she said. - It will double."
            cut(around.first(), frame.first(), who, frame.rule(), confidence);
            cut(frame.end(), around.close(), who, frame.rule(), confidence);
            return;
        }
        int[] region = regions.of(frame);
        if (region[1] > region[0]) {
            cut(region[0], region[1], who, frame.rule(), confidence);
        }
    }

    /** A quotation after an attributed one in its paragraph, or after the colon of such a sentence, has the same speaker. */
    private void takeContinuedQuotes() {
        for (Quotation quotation : text.quotations()) {
            boolean speech = quotation.depth() == 1 && quotation.size() > 4;
            if (!speech || quotation.open() == 0 || !reading.isBody(quotation.open())) {
                continue;
            }
            lead(quotation)
                    .flatMap(this::lastSpeakers)
                    .ifPresent(u -> cut(quotation.first(), quotation.close(), u, "speech.continued-quote", 0.8));
        }
    }

    /** "– Our trade grows, – she said. – It will double. We shall see to that." In a line of speech, what follows goes on. */
    private void takeContinuedLines() {
        List<Sentence> sentences = text.sentences();
        boolean line = false;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean dashed = SpokenRegions.isDash(text.tokens().get(sentence.first()));
            if (s == 0 || sentence.paragraph() > sentences.get(s - 1).paragraph()) {
                line = dashed && reading.isBody(sentence.first());
                continue;
            }
            Map.Entry<Integer, Utterance> last = line ? utterances.lowerEntry(sentence.first()) : null;
            if (last != null
                    && text.sentenceOf(last.getKey()) == s - 1
                    && (dashed || last.getValue().rule().equals(CONTINUED_LINE))) {
                cut(sentence.first(), sentence.end(), last.getValue().speakers(), CONTINUED_LINE, 0.8);
            }
        }
    }

    /** Where an interview is printed as question and answer, the answers are the words of the one asked. */
    private void takeAnswers() {
        Interviews interview = new Interviews(reading);
        interview.findInterviewee().ifPresent(person -> {
            person.setSpeaks();
            for (Sentence answer : interview.answersOf(person)) {
                cut(interview.wordsOf(answer), answer.end(), List.of(person), "speech.answer", 0.85);
            }
        });
    }

    /** The sentence that leads to a quotation, if one does. */
    private Optional<Sentence> lead(Quotation quotation) {
        Sentence sentence = text.sentences().get(text.sentenceOf(quotation.open()));
        Sentence before = text.sentences().get(text.sentenceOf(quotation.open() - 1));
        if (text.tokens().get(quotation.open() - 1).isMark(':')) {
            return Optional.of(before);
        }
        boolean first = quotation.open() == sentence.first();
        boolean follows = first && (before.paragraph() == sentence.paragraph() || fillsParagraph(quotation));
        return follows ? Optional.of(before) : Optional.empty();
    }

    /** Whether a quotation that opens its paragraph goes on to the paragraph's end, in whole sentences: else it may be a heading. */
    private boolean fillsParagraph(Quotation quotation) {
        int close = quotation.close();
        int next = close;
        boolean whole = isStop(close - 1);
        while (next < text.tokens().size() && isPadding(text.tokens().get(next))) {
            whole |= isStop(next);
            next++;
        }
        int paragraph = text.sentences().get(text.sentenceOf(close - 1)).paragraph();
        boolean ends = next >= text.tokens().size()
                || text.sentences().get(text.sentenceOf(next)).paragraph() > paragraph;
        return ends && whole;
    }

    private boolean isStop(int token) {
        Token mark = text.tokens().get(token);
        return mark.isMark('.') || mark.isMark('!') || mark.isMark('?') || mark.isMark('…');
    }

    private Optional<List<Speaker>> lastSpeakers(Sentence sentence) {
        return Optional.ofNullable(utterances.lowerEntry(sentence.end()))
                .filter(last -> sentence.holds(last.getKey()))
                .map(last -> last.getValue().speakers());
    }

    /** Who says the words of a frame; where the verb stands alone after a quotation, its subject stands before the opening mark. */
    private List<Speaker> speakers(Annotation frame) {
        if (frame.part("who") == null && frame.is("said", "quote")) {
            List<Speaker> named = speakersBefore(frame);
            if (!named.isEmpty() || frame.is("lead", "needed")) {
                return named;
            }
        }
        return speakers.of(frame);
    }

    /** Who is named before the quotation that closes at a frame, sentences away. */
    private List<Speaker> speakersBefore(Annotation frame) {
        for (int close = frame.first(); close >= Math.max(0, frame.first() - 2); close--) {
            Quotation quotation = quotations.findOuterClosedAt(close);
            if (quotation != null) {
                Sentence sentence = text.sentences().get(text.sentenceOf(quotation.open()));
                List<Annotation> leads = text.list("speech-lead", sentence.first(), quotation.open() + 1);
                return leads.isEmpty() ? List.of() : speakers.of(leads.get(leads.size() - 1));
            }
        }
        return List.of();
    }

    private void cut(int first, int end, List<Speaker> who, String rule, double confidence) {
        int at = first;
        while (at < end) {
            Sentence sentence = text.sentences().get(text.sentenceOf(at));
            int limit = Math.min(end, sentence.end());
            add(at, limit, who, rule, confidence);
            at = limit;
        }
    }

    private void add(int first, int end, List<Speaker> who, String rule, double confidence) {
        int from = first;
        int to = end;
        while (from < to && isPadding(text.tokens().get(from)) && !opensInside(from, to)) {
            from++;
        }
        while (to > from && isPadding(text.tokens().get(to - 1)) && !closesInside(from, to - 1)) {
            to--;
        }
        if (to - from < FEWEST_TOKENS) {
            return;
        }
        Utterance utterance = new Utterance(from, to, who, rule, confidence);
        Map.Entry<Integer, Utterance> before = utterances.lowerEntry(to);
        if (before == null || before.getValue().end() <= from) {
            if (before != null && isOneStatement(before.getValue(), utterance)) {
                Utterance begun = before.getValue();
                utterance = new Utterance(begun.first(), to, who, begun.rule(), begun.confidence());
            }
            utterances.put(utterance.first(), utterance);
        }
    }

    /** What one says in a sentence is one statement, also where a part of it is quoted and another told. */
    private boolean isOneStatement(Utterance begun, Utterance next) {
        int length = text.tokens().get(next.end() - 1).end()
                - text.tokens().get(begun.first()).start();
        return text.sentenceOf(begun.first()) == text.sentenceOf(next.first())
                && begun.speakers().equals(next.speakers())
                && !isQuotedAfterColon(next)
                && length <= LONGEST_STATEMENT;
    }

    /** "She said that trade grows: "It will double."" The words quoted are a statement of their own. */
    private boolean isQuotedAfterColon(Utterance next) {
        int open = next.first() - 1;
        return open > 0
                && text.tokens().get(open).isQuote()
                && text.tokens().get(open - 1).isMark(':');
    }

    private static boolean isPadding(Token token) {
        return token.kind() == Token.Kind.MARK && !token.isMark('(') && !token.isMark(')') && !token.isMark('%');
    }

    private boolean opensInside(int token, int end) {
        Quotation quotation = quotations.findOpenedAt(token);
        return quotation != null && quotation.close() < end;
    }

    private boolean closesInside(int first, int token) {
        Quotation quotation = quotations.findClosedAt(token);
        return quotation != null && quotation.open() >= first;
    }
}
