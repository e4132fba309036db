package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.elchi.text.Token;

/**
 * Makes statements of utterances that are about relations between states: stance by the heaviest cue, fields and states by what
 * is named. Used by one thread.
 */
final class Statements {
    private static final String FACT = "fact";
    private static final String ANSWER = "speech.answer";
    private static final Set<String> NO_OFFICE = Set.of("", "other");
    /** Sentences of an answer after which its question is no longer what it is about. */
    private static final int LONGEST_ANSWER = 6;
    /** In words. */
    private static final int SMALL_TALK = 5;
    /** What stands in a text and can make an utterance one about relations between states. */
    private static final List<String> TOPICS =
            List.of("relation", "both", "pair", "initiative", "initiative-head", "capital");

    /**
     * A statement.
     *
     * @param words what is said
     * @param speaker by whom
     * @param stance code of the stance scheme
     * @param countries the states it is about
     * @param sectors the fields it is about
     */
    record Statement(Utterance words, Speaker speaker, String stance, List<String> countries, List<String> sectors) {}

    private final Reading reading;
    private final AnnotatedText text;
    private final boolean international;

    Statements(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.international = isInternational();
    }

    /** Whether a text names two states, or one and a body that may be of several, or one beside that of home or to which an envoy is sent. */
    private boolean isInternational() {
        return namesAnother(reading)
                || !text.list("organization").isEmpty()
                || reading.people().list().stream().anyMatch(person -> person.postedTo() != null)
                || (!reading.states().isEmpty()
                        && reading.passage(text.tokens().size() - 1, null).size() > 1);
    }

    /** Whether a text names two states, or "the two countries". */
    static boolean namesAnother(Reading reading) {
        Set<String> codes = new HashSet<>();
        reading.states().forEach(state -> state.find("code").ifPresent(codes::add));
        return codes.size() > 1 || !reading.text().list("both").isEmpty();
    }

    List<Statement> of(List<Utterance> utterances, List<Initiative> initiatives) {
        List<Statement> statements = new ArrayList<>();
        NavigableMap<Integer, Integer> byMention = new TreeMap<>();
        for (int number = 0; number < initiatives.size(); number++) {
            for (Annotation mention : initiatives.get(number).mentions) {
                byMention.put(mention.first(), number);
            }
        }
        for (Utterance words : utterances) {
            Set<String> sectors = new LinkedHashSet<>(reading.sectors(words.first(), words.end()));
            Set<Integer> named =
                    new TreeSet<>(byMention.subMap(words.first(), words.end()).values());
            named.forEach(number -> sectors.addAll(initiatives.get(number).sectors));
            boolean answer = words.rule().equals(ANSWER);
            boolean small = answer && sectors.isEmpty() && isSmallTalk(words);
            if (sectors.isEmpty() && answer) {
                sectors.addAll(asked(words));
            }
            for (Speaker speaker : words.speakers()) {
                if (!isSure(words, speaker)) {
                    continue;
                }
                String stance = stance(words, speaker);
                boolean talk = small && stance.equals(FACT);
                if (!talk && isAboutRelations(words, speaker, stance, sectors)) {
                    List<String> countries = reading.parties(words.first(), words.end(), speaker);
                    statements.add(new Statement(words, speaker, stance, countries, List.copyOf(sectors)));
                }
            }
        }
        return statements;
    }

    /** Where capitals say nothing, names are missed, and only who is named beside the words is believed to say them. */
    private boolean isSure(Utterance words, Speaker speaker) {
        if (!text.areCapitalsSilent(words.first()) || !(speaker instanceof Person person)) {
            return true;
        }
        Sentence sentence = text.sentences().get(text.sentenceOf(words.first()));
        return person.mentions().stream()
                .anyMatch(mention ->
                        mention.at().first() >= sentence.first() && mention.at().first() < sentence.end());
    }

    /** "Of course." "Let me put you right." A few words of an answer that name nothing. */
    private boolean isSmallTalk(Utterance words) {
        long count = text.tokens().subList(words.first(), words.end()).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .count();
        return count <= SMALL_TALK && !isOnTopic(words);
    }

    /** Whether words name a state or what states have to do with each other. */
    private boolean isOnTopic(Utterance words) {
        return !reading.states(words.first(), words.end()).isEmpty()
                || TOPICS.stream().anyMatch(type -> !text.list(type, words.first(), words.end())
                        .isEmpty());
    }

    /** The fields of the question that words answer. */
    private Set<String> asked(Utterance words) {
        int answer = text.sentenceOf(words.first());
        for (int number = answer - 1; number >= Math.max(0, answer - LONGEST_ANSWER); number--) {
            Sentence sentence = text.sentences().get(number);
            if (text.tokens().get(sentence.end() - 1).isMark('?')) {
                return reading.sectors(sentence.first(), sentence.end());
            }
        }
        return Set.of();
    }

    private String stance(Utterance words, Speaker speaker) {
        String stance = FACT;
        int heaviest = 0;
        List<Annotation> cues = new ArrayList<>(text.list("cue", words.first(), words.end()));
        cues.addAll(text.list("undertaking", words.first(), words.end()));
        for (Annotation cue : cues) {
            int weight = Integer.parseInt(cue.find("weight").orElse("1"));
            if (weight > heaviest && isOwn(cue, speaker)) {
                heaviest = weight;
                stance = cue.find("stance").orElse(FACT);
            }
        }
        return stance;
    }

    /** What a state undertakes is a commitment only where its own envoy says so. */
    private static boolean isOwn(Annotation cue, Speaker speaker) {
        String of = cue.get("of");
        return of == null || of.equals(speaker.represents());
    }

    /** Whether somebody speaks for a state or body, or by virtue of an office; a coach or an expert mostly speaks of other things. */
    private boolean holdsOffice(Speaker speaker) {
        return !(speaker instanceof Person person)
                || reading.stateOf(speaker) != null
                || !NO_OFFICE.contains(Offices.roleOf(person));
    }

    private boolean isAboutRelations(Utterance words, Speaker speaker, String stance, Set<String> sectors) {
        if (!international) {
            return false; // what one says at home about home
        }
        if (speaker instanceof Body
                && !text.list("discussed", words.first(), words.end()).isEmpty()) {
            return false; // a press service tells what others talked about: no position of its own
        }
        if (reading.stateOf(speaker) != null
                && reading.passage(words.first(), speaker).size() > 1) {
            return true;
        }
        return isOnTopic(words) || (holdsOffice(speaker) && (!sectors.isEmpty() || !stance.equals(FACT)));
    }
}
