package org.elchi.extraction;

import java.util.List;
import java.util.Optional;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Quotation;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Where the words stand that a frame of speech attributes: before or after it, in quotation marks, after a dash, in the next
 * paragraph, in a letter. A region is its first token and the token after its last one, both 0 where nothing is said. Used by one
 * thread.
 */
final class SpokenRegions {
    /** Paragraphs that words opened by a dash may go on. */
    private static final int MOST_PARAGRAPHS = 3;
    /** Paragraphs of a statement that is printed in full between one pair of marks. */
    private static final int LONGEST_LETTER = 12;

    private final Reading reading;
    private final AnnotatedText text;
    private final QuotationIndex quotations;

    SpokenRegions(Reading reading, QuotationIndex quotations) {
        this.reading = reading;
        this.text = reading.text();
        this.quotations = quotations;
    }

    /** First token of what is said and the token after it; empty where nothing is. */
    int[] of(Annotation frame) {
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

    static boolean isDash(Token token) {
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
        // the closing mark belongs to no pair: what a mark left open opened, else the words before it in the sentence
        Sentence sentence = text.sentences().get(text.sentenceOf(token));
        return new int[] {leftOpen(sentence).map(Quotation::first).orElse(sentence.first()), token};
    }

    /** The quotation of an earlier paragraph that no mark closes and after which nobody is said to speak. */
    private Optional<Quotation> leftOpen(Sentence closing) {
        return Optional.ofNullable(quotations.findLeftOpenBefore(closing.first()))
                .filter(open -> closing.paragraph() - paragraphOf(open.open()) <= LONGEST_LETTER)
                .filter(open ->
                        text.list("speech", open.open(), closing.first()).isEmpty());
    }

    private int paragraphOf(int token) {
        return text.sentences().get(text.sentenceOf(token)).paragraph();
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
        Quotation whole = quotations.findOuterClosedAt(before.end() - 1);
        if (whole == null && before.end() - 2 > before.first()) {
            whole = quotations.findOuterClosedAt(before.end() - 2); // the full stop stands after the closing mark
        }
        return whole != null && whole.first() < before.first()
                ? new int[] {whole.first(), whole.close()}
                : new int[] {before.first(), before.end()};
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
}
