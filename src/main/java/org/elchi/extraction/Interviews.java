package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Interviews printed as question and answer: who answers, and which sentences are the answers. A question is a paragraph that
 * ends in a question mark, or a sentence with a dash before it that does; two of them make an interview. Used by one thread.
 */
final class Interviews {
    /** One question may be rhetoric. */
    private static final int FEWEST_QUESTIONS = 2;
    /** A longer paragraph that ends in a question is an answer with a question at its end. */
    private static final int LONGEST_QUESTION = 120;
    /** In tokens, with its mark: "N. Surname –". */
    private static final int LONGEST_LABEL = 6;

    private final Reading reading;
    private final AnnotatedText text;
    private final List<Sentence> answers = new ArrayList<>();
    private final List<Integer> turns = new ArrayList<>();
    /** The sentences that open with the label of a turn. */
    private final NavigableSet<Integer> labelled = new TreeSet<>();

    private int firstQuestion = -1;
    /** The first sentences of paragraphs. */
    private final NavigableSet<Integer> paragraphs = new TreeSet<>();

    Interviews(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        for (int s = 0; s < text.sentences().size(); s++) {
            if (s == 0
                    || text.sentences().get(s).paragraph()
                            > text.sentences().get(s - 1).paragraph()) {
                paragraphs.add(s);
            }
        }
        findLabelledTurns();
        if (turns.isEmpty()) {
            findTurns();
        }
        int questions = 0;
        boolean asked = false;
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (!reading.isBody(sentences.get(s).first())) {
                continue;
            }
            if (isQuestion(s)) {
                questions += asked && s > 0 && isQuestion(s - 1) ? 0 : 1;
                firstQuestion = firstQuestion < 0 ? s : firstQuestion;
                asked = true;
            } else if (asked) {
                answers.add(sentences.get(s));
            }
        }
        if (questions < FEWEST_QUESTIONS) {
            answers.clear();
        }
    }

    /** The sentences of the answers, in order, without those that tell of the one who answers. */
    List<Sentence> answersOf(Person person) {
        List<Sentence> own = new ArrayList<>();
        int told = -1;
        for (Sentence answer : answers) {
            boolean opens = paragraphs.contains(text.sentenceOf(answer.first()));
            int from = opens ? Math.max(answer.first(), labelEnd(answer)) : answer.first();
            if (reading.people().listNamed(from, answer.end()).contains(person)) {
                told = answer.paragraph();
            }
            if (answer.paragraph() != told) {
                own.add(answer);
            }
        }
        return own;
    }

    /**
     * Who answers: the person whose name and colon open the title or a paragraph, else who is named with an office before the
     * first question, best an envoy, else who is named there last.
     */
    Optional<Person> findInterviewee() {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        for (Sentence sentence : text.sentences()) {
            Optional<Person> labelled = labelled(sentence);
            if (labelled.isPresent()) {
                return labelled;
            }
        }
        Person best = null;
        int bestScore = -1;
        int limit = text.sentences().get(firstQuestion).first();
        for (Person person : reading.people().listNamed(0, limit)) {
            Annotation post = person.post();
            int score = post == null ? 0 : person.postedTo() == null ? 1 : 2;
            if (score > bestScore || (score == bestScore && score == 0)) {
                best = person;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "Name Surname: what they said" as a title or the begin of an answer. */
    private Optional<Person> labelled(Sentence sentence) {
        for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 8); i++) {
            if (text.tokens().get(i).isMark(':')) {
                List<Person> named = reading.people().listNamed(sentence.first(), i);
                return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** First token of an answer after the label that opens its turn. */
    int wordsOf(Sentence answer) {
        return labelled.contains(text.sentenceOf(answer.first())) ? labelEnd(answer) : answer.first();
    }

    /** Token after the label that opens a sentence ("Q:", "AGENCY –"); -1 where none does. */
    private int labelEnd(Sentence sentence) {
        int limit = Math.min(sentence.end() - 1, sentence.first() + LONGEST_LABEL);
        for (int i = sentence.first() + 1; i < limit; i++) {
            Token mark = text.tokens().get(i);
            if (mark.isMark(':') || (SpokenRegions.isDash(mark) && mark.spaced())) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Where two labels open paragraphs again and again, the one that asks tells the questions, with or without their mark. */
    private void findLabelledTurns() {
        Map<String, List<Integer>> byLabel = new LinkedHashMap<>();
        for (int s : paragraphs) {
            Sentence sentence = text.sentences().get(s);
            int end = labelEnd(sentence);
            if (end > 0 && reading.isBody(sentence.first())) {
                byLabel.computeIfAbsent(text.words(sentence.first(), end), k -> new ArrayList<>())
                        .add(s);
            }
        }
        byLabel.values().removeIf(found -> found.size() < FEWEST_QUESTIONS);
        if (byLabel.size() != 2) {
            return;
        }
        Iterator<List<Integer>> labels = byLabel.values().iterator();
        List<Integer> asking = labels.next();
        List<Integer> answering = labels.next();
        if (countQuestions(asking) * 2 < asking.size() || countQuestions(answering) * 2 > answering.size()) {
            return;
        }
        labelled.addAll(asking);
        labelled.addAll(answering);
        for (int s : labelled) {
            boolean turnToAsk = turns.size() % 2 == 0;
            if (asking.contains(s) == turnToAsk) {
                turns.add(s);
            }
        }
    }

    private long countQuestions(List<Integer> turns) {
        return turns.stream().filter(this::holdsQuestion).count();
    }

    /** Where paragraphs with a dash take turns, the first asking and the second answering, a turn needs no question mark. */
    private void findTurns() {
        List<Sentence> sentences = text.sentences();
        int asking = 0;
        int wrong = 0;
        for (int s = 1; s < sentences.size(); s++) {
            if (isDashed(sentences.get(s))
                    && sentences.get(s).paragraph() > sentences.get(s - 1).paragraph()) {
                boolean asks = holdsQuestion(s);
                boolean turnToAsk = turns.size() % 2 == 0;
                asking += asks && turnToAsk ? 1 : 0;
                wrong += asks == turnToAsk ? 0 : 1;
                turns.add(s);
            }
        }
        if (asking < FEWEST_QUESTIONS || wrong * 4 > turns.size()) {
            turns.clear();
        }
    }

    private boolean holdsQuestion(int number) {
        List<Sentence> sentences = text.sentences();
        for (int s = number; s < sentences.size(); s++) {
            if (sentences.get(s).paragraph() > sentences.get(number).paragraph()) {
                return false;
            }
            if (endsInQuestion(sentences.get(s))) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuestion(int number) {
        if (!turns.isEmpty()) {
            int found = Collections.binarySearch(turns, number);
            int turn = found < 0 ? -found - 1 : found + 1;
            return turn % 2 == 1;
        }
        List<Sentence> sentences = text.sentences();
        Sentence sentence = sentences.get(number);
        Integer begin = paragraphs.floor(number);
        int first = begin == null ? number : begin;
        Integer next = paragraphs.higher(number);
        int last = next == null ? sentences.size() - 1 : next - 1;
        int length = sentences.get(last).end() - sentences.get(first).first();
        boolean paragraph = endsInQuestion(sentences.get(last)) && length <= LONGEST_QUESTION;
        boolean dashed =
                isDashed(sentence) && endsInQuestion(sentence) && number < last && isDashed(sentences.get(number + 1));
        return paragraph || dashed;
    }

    private boolean isDashed(Sentence sentence) {
        Token first = text.tokens().get(sentence.first());
        return first.isMark('-') || first.isMark('–');
    }

    private boolean endsInQuestion(Sentence sentence) {
        Token last = text.tokens().get(sentence.end() - 1);
        boolean quoted = last.isQuote() && sentence.end() - 2 >= sentence.first();
        return (quoted ? text.tokens().get(sentence.end() - 2) : last).isMark('?') && !quoted;
    }
}
