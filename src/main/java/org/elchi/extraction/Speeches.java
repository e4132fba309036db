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

    /** Paragraphs that words opened by a dash may go on. */
    private static final int MOST_PARAGRAPHS = 3;

    /** In characters; beyond it the parts of a sentence stay statements of their own. */
    private static final int LONGEST_STATEMENT = 600;

    private static final String CONTINUED_LINE = "speech.continued-line";

    private final Reading reading;
    private final AnnotatedText text;
    private final QuotationIndex quotations;
    private final NavigableMap<Integer, Utterance> utterances = new TreeMap<>();
    private final Speakers speakers;

    Speeches(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.speakers = new Speakers(reading);
        this.quotations = new QuotationIndex(text.quotations());
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
        int[] region = region(frame);
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
            boolean dashed = isDash(text.tokens().get(sentence.first()));
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
            for (Sentence answer : interview.answers()) {
                cut(answer.first(), answer.end(), List.of(person), "speech.answer", 0.85);
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
        boolean follows = quotation.open() == sentence.first() && before.paragraph() == sentence.paragraph();
        return follows ? Optional.of(before) : Optional.empty();
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

    /** First token of what is said and the token after it; empty where nothing is. */
    private int[] region(Annotation frame) {
        Sentence sentence = text.sentences().get(text.sentenceOf(frame.first()));
        return switch (frame.find("said").orElse("")) {
            case "quote" -> quoteBefore(frame.first());
            case "after" ->
                quoteAt(frame.end(), sentence).orElse(new int[] {frame.end(), untilQuote(frame.end(), sentence)});
            case "sentence" -> new int[] {sentence.first(), sentence.end()};
            case "before" -> new int[] {sentence.first(), frame.first()};
            case "paragraph" -> new int[] {dashOpened(text.sentenceOf(frame.first())), frame.first()};
            case "previous" -> previous(text.sentenceOf(frame.first()));
            case "next-quote" -> quoteAfter(frame.end());
            case "next-paragraph" -> nextParagraph(text.sentenceOf(frame.first()));
            case "within" -> within(frame);
            case "rest" -> rest(frame, sentence);
            case "letter" -> letter(text.sentenceOf(frame.first()));
            default -> new int[] {0, 0};
        };
    }

    /** From the verb on: where it stands before its object, it is part of what is said ("condemned the attack"). */
    private int[] rest(Annotation frame, Sentence sentence) {
        Annotation verb = frame.part("say");
        int first = verb == null ? frame.end() : verb.first();
        return new int[] {first, untilQuote(frame.end(), sentence)};
    }

    /** Where words begin that a dash opened: at the paragraph's begin, else at the sentence's. */
    private int dashOpened(int number) {
        List<Sentence> sentences = text.sentences();
        int first = number;
        while (first > 0
                && sentences.get(first - 1).paragraph() == sentences.get(number).paragraph()) {
            first--;
        }
        boolean dashed = isDash(text.tokens().get(sentences.get(first).first()));
        boolean bare = !dashed && !text.pack().words("undashed-speech").isEmpty() && first < number;
        return dashed || (bare && isAllSaid(first, number))
                ? sentences.get(first).first()
                : openedBefore(first, number);
    }

    /** Whether no sentence before one in its paragraph names who acts: where nothing opens speech, all of it is said. */
    private boolean isAllSaid(int first, int number) {
        for (Sentence before : text.sentences().subList(first, number)) {
            if (!text.list("subject", before.first(), before.end()).isEmpty()
                    || !text.list("speech", before.first(), before.end()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Words that a dash opened may go on for some paragraphs before it is told who said them. */
    private int openedBefore(int first, int number) {
        List<Sentence> sentences = text.sentences();
        int token = sentences.get(number).first();
        int paragraph = sentences.get(number).paragraph();
        for (int s = first - 1; s >= 0 && paragraph - sentences.get(s).paragraph() <= MOST_PARAGRAPHS; s--) {
            Sentence before = sentences.get(s);
            if (!text.list("speech", before.first(), before.end()).isEmpty() || !reading.isBody(before.first())) {
                return token;
            }
            if (isDash(text.tokens().get(before.first()))) {
                return before.first();
            }
        }
        return token;
    }

    private static boolean isDash(Token token) {
        return token.isMark('-') || token.isMark('–');
    }

    /** "He said:" and below it his words, without marks. */
    private int[] nextParagraph(int number) {
        List<Sentence> sentences = text.sentences();
        int last = number + 1;
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).paragraph() == sentences.get(last).paragraph()) {
            last++;
        }
        boolean below = last < sentences.size()
                && sentences.get(number + 1).paragraph() > sentences.get(number).paragraph();
        return below
                ? new int[] {
                    sentences.get(number + 1).first(), sentences.get(last).end()
                }
                : new int[] {0, 0};
    }

    private static int[] within(Annotation frame) {
        Annotation said = frame.part("said");
        return said == null ? new int[] {0, 0} : new int[] {said.first(), said.end()};
    }

    /** The quotation that closes at a token or right before it. */
    private int[] quoteBefore(int token) {
        for (int close = token - 2; close <= token; close++) {
            Quotation quotation = quotations.findOuterClosedAt(close);
            if (quotation != null) {
                return new int[] {quotation.first(), quotation.close()};
            }
        }
        // the closing mark belongs to no pair: the words before it in the sentence are what was quoted
        Sentence sentence = text.sentences().get(text.sentenceOf(token));
        return new int[] {sentence.first(), token};
    }

    /** The end of indirect speech: the sentence's, or the colon after which a quotation begins. */
    private int untilQuote(int token, Sentence sentence) {
        for (int i = token; i + 1 < sentence.end(); i++) {
            if (text.tokens().get(i).isMark(':') && text.tokens().get(i + 1).isQuote()) {
                return i;
            }
        }
        return sentence.end();
    }

    /** A quotation that begins right where a frame ends, if it goes on beyond the sentence. */
    private Optional<int[]> quoteAt(int token, Sentence sentence) {
        return Optional.ofNullable(quotations.findOpenedAt(token))
                .filter(q -> q.depth() == 1 && q.close() >= sentence.end() - 2)
                .map(q -> new int[] {q.first(), q.close()});
    }

    private int[] quoteAfter(int token) {
        for (int open = token; open <= token + 1; open++) {
            Quotation quotation = quotations.findOpenedAt(open);
            if (quotation != null && quotation.depth() == 1) {
                return new int[] {quotation.first(), quotation.close()};
            }
        }
        return new int[] {0, 0};
    }

    private int[] previous(int sentence) {
        int last = sentence - 1;
        while (last > 0 && text.isPageLine(last)) {
            last--;
        }
        if (last < 0 || !reading.layout().body()[last]) {
            return new int[] {0, 0};
        }
        Sentence before = text.sentences().get(last);
        return new int[] {before.first(), before.end()};
    }

    /** A letter as it is printed after its announcement and salutation: up to where somebody is said to speak, or no mark ends the words. */
    private int[] letter(int announced) {
        List<Sentence> sentences = text.sentences();
        int first = announced + 1;
        while (first < sentences.size()
                && text.tokens().get(sentences.get(first).end() - 1).isMark(',')) {
            first++;
        }
        int next = first;
        while (next < sentences.size() && isOfLetter(sentences.get(next))) {
            next++;
        }
        return next == first
                ? new int[] {0, 0}
                : new int[] {
                    sentences.get(first).first(), sentences.get(next - 1).end()
                };
    }

    private boolean isOfLetter(Sentence sentence) {
        boolean closed = text.tokens().get(sentence.end() - 1).kind() == Token.Kind.MARK;
        return closed
                && reading.isBody(sentence.first())
                && text.list("speech", sentence.first(), sentence.end()).isEmpty();
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
