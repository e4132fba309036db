package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds projects, corridors, cables, funds and agreements, with parties, fields, status and deadline. What a sentence says of
 * time and progress belongs to the initiative nearest before the verb, not to one that is only its frame ("… çərçivəsində").
 * Used by one thread.
 */
final class Initiatives {
    /** What is so of a kind where the text says nothing else: what is named as signed is, and a body that is named works. */
    private static final Map<String, String> USUAL = Map.of(
            "agreement", "completed",
            "declaration", "completed",
            "pipeline", "completed",
            "council", "ongoing",
            "summit-format", "ongoing");

    /** Tokens between an initiative and a verb of doing that tells of it, rather than of something else in a long sentence. */
    private static final int NEAR = 6;

    private static final int MOST_WORDS = 20;
    /** How many initiatives back a noun alone may mean one. */
    private static final int MOST_MEANT = 50;

    private final Reading reading;
    private final AnnotatedText text;
    private final List<Utterance> utterances;
    private final List<Initiative> found = new ArrayList<>();
    /** The first with a name, and with a name that ends so, by kind and words: its number among those found. */
    private final Map<String, Integer> byName = new HashMap<>();

    private final Map<String, Integer> byEnd = new HashMap<>();

    Initiatives(Reading reading, List<Utterance> utterances) {
        this.reading = reading;
        this.text = reading.text();
        this.utterances = utterances;
        for (Sentence sentence : text.sentences()) {
            readSentence(sentence);
        }
        for (Initiative initiative : found) {
            if (initiative.status == null && !isToldOf(initiative)) {
                initiative.status = USUAL.get(initiative.kind);
            }
            boolean works = "ongoing".equals(USUAL.get(initiative.kind));
            if (works && "completed".equals(initiative.status)) {
                initiative.status = "ongoing"; // its session is over, not the body
            }
        }
    }

    /** Whether a verb of doing stands beside an initiative and yet no status: "has not been signed" tells what is not so. */
    private boolean isToldOf(Initiative initiative) {
        for (Annotation mention : initiative.mentions) {
            Sentence sentence = text.sentences().get(text.sentenceOf(mention.first()));
            int first = Math.max(sentence.first(), mention.first() - NEAR);
            int end = Math.min(sentence.end(), mention.end() + NEAR);
            if (!text.list("doing", first, end).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    List<Initiative> list() {
        return found;
    }

    private void readSentence(Sentence sentence) {
        List<Annotation> mentions = text.list("initiative", sentence.first(), sentence.end()).stream()
                .filter(mention -> !reading.isPartOf("organization", mention))
                .filter(mention ->
                        !mention.is("between", "states") || parties(mention).size() > 1)
                .filter(mention -> !reading.isPartOf("institution", mention))
                .filter(mention -> !isBare(mention) || isKnown(mention))
                .toList();
        if (mentions.isEmpty() || !reading.isBody(sentence.first())) {
            return;
        }
        List<Initiative> here = new ArrayList<>();
        for (Annotation mention : mentions) {
            here.add(take(mention));
        }
        for (Annotation deadline : text.list("deadline", sentence.first(), sentence.end())) {
            int owner = deadline.is("owner", "before")
                    ? Math.max(0, ownerBefore(mentions, deadline.first()))
                    : owner(mentions, deadline.end());
            resolve(deadline).ifPresent(date -> {
                if (here.get(owner).deadline == null) {
                    here.get(owner).deadline = date;
                    here.get(owner).deadlineAt = deadline;
                }
            });
        }
        readProgress(sentence, mentions, here);
        int from = sentence.first();
        for (int i = 0; i < here.size(); i++) {
            Initiative initiative = here.get(i);
            if (initiative.sectors.isEmpty()) {
                // of several each has the fields named right before it, as what it is for
                int to = here.size() == 1 ? sentence.end() : mentions.get(i).first();
                initiative.sectors.addAll(reading.sectors(Math.min(from, to), to));
            }
            from = Math.max(from, mentions.get(i).end());
        }
    }

    /** "The railway": a noun alone tells of none in particular, but may mean one that was named before. */
    private static boolean isBare(Annotation mention) {
        Annotation head = mention.part("head");
        return head != null && head.size() == 1 && wordsOf(mention).size() == 1 && !mention.is("form", "quoted");
    }

    private boolean isKnown(Annotation mention) {
        return findMeant(
                        nameOf(mention).toLowerCase(Locale.ROOT),
                        mention.find("kind").orElse("project"))
                != null;
    }

    /** The initiative of a kind named last whose name ends in a noun: what the noun alone means. */
    private @Nullable Initiative findMeant(String noun, String kind) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - MOST_MEANT); i--) {
            Initiative initiative = found.get(i);
            if (initiative.kind.equals(kind) && (" " + initiative.folded).endsWith(" " + noun)) {
                return initiative;
            }
        }
        return null;
    }

    private Optional<ResolvedDate> resolve(Annotation deadline) {
        Annotation date = deadline.part("date");
        return date == null
                ? Optional.empty()
                : ResolvedDate.of(date, reading.layout().anchor());
    }

    private Initiative take(Annotation mention) {
        Annotation words = wordsOf(mention);
        String name = nameOf(mention);
        String folded = name.toLowerCase(Locale.ROOT);
        String kind = mention.find("kind").orElse("project");
        Initiative known = isBare(mention) ? findMeant(folded, kind) : find(folded, kind);
        if (known == null) {
            known = new Initiative(
                    name,
                    folded,
                    mention.find("kind").orElse("project"),
                    mention.rule(),
                    Double.parseDouble(mention.find("confidence").orElse("0.9")));
            known.countries = parties(mention);
            found.add(known);
            note(known, found.size() - 1);
        }
        addAliases(known, mention, name);
        known.mentions.add(words);
        known.sectors.addAll(reading.sectors(words.first(), words.end()));
        mention.find("sectors").map(codes -> Arrays.asList(codes.split(","))).ifPresent(known.sectors::addAll);
        return known;
    }

    /** Other words for the same: a name in quotes together with its noun, and capitals without it ("the GREGY cable"). */
    private void addAliases(Initiative known, Annotation mention, String name) {
        Annotation head = mention.part("head");
        List<String> names = new ArrayList<>(List.of(name));
        if (mention.is("form", "quoted") && head != null && head.end() == mention.end()) {
            names.add(BaseForms.nominative(text, mention.first(), mention.end()));
        }
        int first = wordsOf(mention).first();
        if (head != null
                && head.first() == first + 1
                && text.tokens().get(first).isUpperCase()) {
            names.add(text.words(first, head.first()));
        }
        names.stream().filter(other -> !other.equals(known.name)).forEach(known.aliases::add);
    }

    private static Annotation wordsOf(Annotation mention) {
        Annotation named = mention.part("name");
        return named == null ? mention : named;
    }

    private String nameOf(Annotation mention) {
        Annotation words = wordsOf(mention);
        return mention.is("form", "quoted")
                ? text.words(words.first(), words.end())
                : BaseForms.nominative(text, words.first(), words.end());
    }

    /** The first of the same kind whose name is the same, ends in it, or is its end. */
    private @Nullable Initiative find(String folded, String kind) {
        int first = byName.getOrDefault(kind + "/" + folded, found.size());
        if (folded.contains(" ")) {
            first = Math.min(first, byEnd.getOrDefault(kind + "/" + folded, first));
            for (String end : ends(folded)) {
                first = Math.min(first, byName.getOrDefault(kind + "/" + end, first));
            }
        }
        return first < found.size() ? found.get(first) : null;
    }

    private void note(Initiative initiative, int number) {
        byName.putIfAbsent(initiative.kind + "/" + initiative.folded, number);
        ends(initiative.folded).forEach(end -> byEnd.putIfAbsent(initiative.kind + "/" + end, number));
    }

    /** What is left of a name without its first words, as far as a name has words. */
    private static List<String> ends(String folded) {
        List<String> ends = new ArrayList<>();
        for (int i = folded.length() - 2; i > 0 && ends.size() < MOST_WORDS; i--) {
            if (!Character.isLetterOrDigit(folded.charAt(i))) {
                ends.add(folded.substring(i + 1));
            }
        }
        return ends;
    }

    private List<String> parties(Annotation mention) {
        Set<String> named = reading.states(mention.first(), mention.end());
        if (named.size() >= 2) {
            return List.copyOf(named);
        }
        Sentence sentence = text.sentences().get(text.sentenceOf(mention.first()));
        Speaker speaker = Utterance.findAt(utterances, mention.first())
                .map(Utterance::speaker)
                .orElse(null);
        return reading.parties(sentence.first(), sentence.end(), speaker);
    }

    /** Of the initiatives of a sentence the one that words at a token speak of: the next, unless it stands only as a frame. */
    private int owner(List<Annotation> mentions, int token) {
        int owner = -1;
        for (int i = 0; i < mentions.size(); i++) {
            if (isFrame(mentions.get(i)) && mentions.size() > 1) {
                continue;
            }
            boolean after = mentions.get(i).first() >= token;
            if (owner < 0
                    || (after && mentions.get(owner).first() < token)
                    || (!after && mentions.get(i).first() < token)) {
                owner = i;
            }
        }
        return Math.max(owner, 0);
    }

    private boolean isFrame(Annotation mention) {
        return mention.end() < text.tokens().size()
                && text.pack().words("frame-words").contains(text.form(mention.end()));
    }

    /** Status by the verb nearest to an initiative, before it or after; a future verb with a date is a deadline, too. */
    private void readProgress(Sentence sentence, List<Annotation> mentions, List<Initiative> here) {
        List<Annotation> cues = text.list("progress", sentence.first(), sentence.end());
        for (int c = 0; c < cues.size(); c++) {
            Annotation cue = cues.get(c);
            int next = c + 1 < cues.size() ? cues.get(c + 1).first() : sentence.end();
            for (int owner : owners(mentions, cue, next)) {
                Initiative initiative = here.get(owner);
                boolean stopped = cue.is("status", "suspended") && "planned".equals(initiative.status);
                if (initiative.status == null || stopped) {
                    initiative.status = status(cue, initiative);
                }
                if (cue.is("status", "planned") && initiative.deadline == null) {
                    dateIn(sentence, cue, initiative);
                }
            }
        }
        for (Initiative initiative : here) {
            if (initiative.deadline != null && initiative.status == null) {
                initiative.status = "planned";
            }
        }
    }

    /** A commission is not completed: that it met, or was agreed on, tells that it works. */
    private static @Nullable String status(Annotation cue, Initiative initiative) {
        boolean works = cue.is("status", "completed") && "ongoing".equals(USUAL.get(initiative.kind));
        return works ? "ongoing" : cue.get("status");
    }

    /** What a verb speaks of: its objects up to the next verb, where it stands before them; else the one before it. */
    private List<Integer> owners(List<Annotation> mentions, Annotation cue, int next) {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; cue.is("owner", "after") && i < mentions.size(); i++) {
            if (mentions.get(i).first() >= cue.first() && mentions.get(i).first() < next) {
                owners.add(i);
            }
        }
        int before = owners.isEmpty() ? ownerBefore(mentions, cue.first()) : -1;
        return before < 0 ? owners : List.of(before);
    }

    private void dateIn(Sentence sentence, Annotation cue, Initiative initiative) {
        int end = cue.is("dates", "any") ? sentence.end() : cue.first();
        for (Annotation date : text.list("date", sentence.first(), end)) {
            ResolvedDate.of(date, reading.layout().anchor()).ifPresent(d -> {
                if (reading.layout().anchor() == null
                        || !d.last().isBefore(reading.layout().anchor())) {
                    initiative.deadline = d;
                    initiative.deadlineAt = date;
                }
            });
        }
    }

    private int ownerBefore(List<Annotation> mentions, int token) {
        int owner = -1;
        for (int i = 0; i < mentions.size(); i++) {
            boolean before = mentions.get(i).end() <= token;
            if (before && (!isFrame(mentions.get(i)) || mentions.size() == 1)) {
                owner = i;
            }
        }
        return owner;
    }
}
