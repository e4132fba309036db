package org.elchi.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns what was read into facts with evidence, in the order of the record. Used by one thread. */
final class RecordAssembler {
    /** Words found in a table, without a guess about grammar. */
    private static final double LISTED = 0.95;
    /** Nobody is said to hold an office whose text names none. */
    private static final double NO_OFFICE = 0.6;

    private final Reading reading;
    private final AnnotatedText text;
    private final Facts facts;
    private final Map<Speaker, Fact> speakers = new HashMap<>();
    private final Map<Initiative, Fact> initiativeFacts = new HashMap<>();

    RecordAssembler(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
        this.facts = new Facts(text.text().source(), text::span, text.text()::written);
    }

    List<Fact> assemble() {
        Speeches speeches = new Speeches(reading);
        List<Utterance> utterances = speeches.list();
        List<Initiative> initiatives = new Initiatives(reading, utterances).list();
        List<Statements.Statement> statements = new Statements(reading).of(utterances, initiatives);
        addCountries();
        reading.people().list().forEach(this::addPerson);
        addOrganizations(speeches.bodies());
        List<Events.Event> events = new Events(reading).list();
        if (statements.isEmpty() && !hasRelations(events)) {
            return facts.list();
        }
        speeches.bodies().stream().filter(Body::isOrgan).forEach(this::addInstitution);
        initiatives.forEach(this::addInitiative);
        addSectors(statements, initiatives);
        new Figures(reading, utterances).list().forEach(this::addFigure);
        events.forEach(this::addEvent);
        StatementSpans spans = new StatementSpans(text, utterances);
        statements.forEach(statement -> addStatement(statement, spans.of(statement.words())));
        initiatives.forEach(initiative -> addCommitment(initiative, utterances));
        return facts.list();
    }

    /** A text of one state, without any body beside it, tells of no relations: what is said and done there is its own affair. */
    private boolean hasRelations(List<Events.Event> events) {
        long states = facts.list().stream()
                .filter(fact -> fact.type().equals("country"))
                .count();
        return states > 1
                || Statements.namesAnother(reading)
                || facts.list().stream().anyMatch(fact -> fact.type().equals("organization"))
                || events.stream().anyMatch(event -> event.countries().size() > 1);
    }

    private void addCountries() {
        Set<String> seen = new LinkedHashSet<>();
        for (Annotation state : reading.states()) {
            String code = state.attributes().get("code");
            if (!state.is("union", "yes") && seen.add(code)) {
                facts.draft("country")
                        .code("code", "state", code)
                        .prove(state.first(), state.end())
                        .add(state.rule(), LISTED);
            }
        }
    }

    /** International bodies and companies, and unions of states, which are bodies too. */
    private void addOrganizations(List<Body> speaking) {
        Map<String, Fact> named = new HashMap<>();
        new Organizations(reading).list().forEach(body -> {
            Facts.Draft draft = facts.draft("organization").text("name", body.name());
            body.aliases().keySet().forEach(alias -> draft.text("aliases", alias));
            draft.prove(body.at().first(), body.at().end());
            body.aliases().values().forEach(words -> draft.prove(words.first(), words.end()));
            Fact fact = draft.add(body.at().rule(), LISTED);
            named.put(body.name(), fact);
            body.aliases().keySet().forEach(alias -> named.putIfAbsent(alias, fact));
        });
        for (Body body : speaking) {
            body.names().keySet().stream()
                    .map(named::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(fact -> speakers.put(body, fact));
        }
    }

    private void addInstitution(Body body) {
        Facts.Draft draft = facts.draft("institution").text("name", body.name());
        body.names().keySet().stream().skip(1).forEach(alias -> draft.text("aliases", alias));
        draft.code("represents", "state", body.represents());
        body.names().values().forEach(words -> draft.prove(words.first(), words.end()));
        speakers.put(body, draft.add(body.rule(), body.represents() == null ? 0.8 : 0.95));
    }

    private void addPerson(Person person) {
        Person.Mention main = person.mentions().stream()
                .filter(m -> m.base().equals(person.name()))
                .findFirst()
                .orElseThrow();
        Facts.Draft draft = facts.draft("person").text("name", person.name());
        person.aliases().keySet().forEach(alias -> draft.text("aliases", alias));
        draft.put("speaks", new Value.Flag(person.speaks()));
        draft.prove(main.at().first(), main.at().end());
        person.aliases().values().forEach(m -> draft.prove(m.at().first(), m.at().end()));
        Annotation post = person.post();
        Fact fact = draft.add(post == null ? main.at().rule() : post.rule(), post == null ? 0.85 : 0.97);
        speakers.put(person, fact);
        String role = person.postAttribute("role");
        if (post != null && role != null) {
            facts.draft("posting")
                    .refer("holder", fact, person.name())
                    .code("role", "office", role)
                    .code("represents", "state", person.represents())
                    .code("postedTo", "state", person.postedTo())
                    .prove(post.first(), post.end())
                    .add(post.rule(), person.represents() == null ? 0.8 : 0.97);
        } else {
            facts.draft("posting")
                    .refer("holder", fact, person.name())
                    .code("role", "office", "other")
                    .prove(main.at().first(), main.at().end())
                    .add(main.at().rule(), NO_OFFICE);
        }
    }

    private void addInitiative(Initiative initiative) {
        Facts.Draft draft = facts.draft("initiative").text("name", initiative.name);
        initiative.aliases.forEach(alias -> draft.text("aliases", alias));
        draft.code("kind", "initiative-kind", initiative.kind)
                .codes("countries", "state", initiative.countries)
                .codes("sectors", "sector", initiative.sectors)
                .code("status", "status", initiative.status)
                .date(
                        "deadline",
                        initiative.deadline == null
                                ? null
                                : initiative.deadline.last().toString());
        initiative.mentions.forEach(m -> draft.prove(m.first(), m.end()));
        initiativeFacts.put(initiative, draft.add(initiative.rule, initiative.confidence));
    }

    /** The fields that statements, initiatives or talk between states are about, each with its first words. */
    private void addSectors(List<Statements.Statement> statements, List<Initiative> initiatives) {
        Map<String, Annotation> first = new LinkedHashMap<>();
        BitSet talk = talk(statements, initiatives);
        for (Annotation sector : text.list("sector")) {
            if (!first.containsKey(sector.attributes().get("code"))
                    && reading.isBody(sector.first())
                    && !reading.isInTitle(sector)
                    && isBetweenStates(sector, talk)) {
                first.putIfAbsent(sector.attributes().get("code"), sector);
            }
        }
        for (Initiative initiative : initiatives) {
            for (String code : initiative.sectors) {
                first.putIfAbsent(code, initiative.mentions.get(0));
            }
        }
        first.forEach((code, words) -> facts.draft("sector")
                .code("code", "sector", code)
                .prove(words.first(), words.end())
                .add(words.rule(), LISTED));
    }

    /** The tokens of statements and of initiatives' names. */
    private static BitSet talk(List<Statements.Statement> statements, List<Initiative> initiatives) {
        BitSet talk = new BitSet();
        statements.forEach(s -> talk.set(s.words().first(), s.words().end()));
        initiatives.forEach(i -> i.mentions.forEach(m -> talk.set(m.first(), m.end())));
        return talk;
    }

    private boolean isBetweenStates(Annotation sector, BitSet talk) {
        if (talk.nextClearBit(sector.first()) >= sector.end()) {
            return true;
        }
        Sentence sentence = text.sentences().get(text.sentenceOf(sector.first()));
        boolean related =
                !text.list("relation", sentence.first(), sentence.end()).isEmpty()
                        || !text.list("both", sentence.first(), sentence.end()).isEmpty();
        return related || reading.states(sentence.first(), sentence.end()).size() >= 2;
    }

    private void addFigure(Figures.Figure figure) {
        facts.draft("figure")
                .text("measure", figure.measure())
                .put("value", new Value.Number(figure.value()))
                .text("unit", figure.unit())
                .text("period", figure.period())
                .codes("countries", "state", figure.countries())
                .prove(figure.at().first(), figure.at().end())
                .add(figure.rule(), 0.85);
    }

    private void addEvent(Events.Event event) {
        Facts.Draft draft = facts.draft("event")
                .code("type", "event-type", event.type())
                .date("date", event.date())
                .text("place", event.place())
                .codes("countries", "state", event.countries());
        event.people().forEach(person -> draft.refer("people", speakers.get(person), person.name()));
        draft.prove(event.first(), event.end()).add(event.rule(), 0.85);
    }

    private void addStatement(Statements.Statement statement, int[] proof) {
        Utterance words = statement.words();
        if (!speakers.containsKey(statement.speaker())) {
            return; // a body that no lexicon row or rule calls an organization
        }
        facts.draft("statement")
                .refer(
                        "speaker",
                        speakers.get(statement.speaker()),
                        statement.speaker().name())
                .codes("countries", "state", statement.countries())
                .codes("sectors", "sector", statement.sectors())
                .code("stance", "stance", statement.stance())
                .prove(proof[0], proof[1])
                .add(words.rule(), words.confidence());
    }

    private void addCommitment(Initiative initiative, List<Utterance> utterances) {
        Annotation at = initiative.deadlineAt;
        ResolvedDate due = initiative.deadline;
        if (at == null || due == null) {
            return;
        }
        Optional<Speaker> speaker = Utterance.findAt(utterances, at.first()).map(Utterance::speaker);
        Sentence sentence = text.sentences().get(text.sentenceOf(at.first()));
        Annotation mention = initiative.mentions.stream()
                .filter(m -> sentence.holds(m.first()))
                .findFirst()
                .orElse(at);
        facts.draft("commitment")
                .codes("by", "state", initiative.countries)
                .text("what", initiative.name)
                .refer("initiative", initiativeFacts.get(initiative), initiative.name)
                .date("due", due.last().toString())
                .text("dueText", text.text().source().slice(text.span(at.first(), at.end())))
                .text("dueGranularity", due.granularity())
                .code("status", "status", initiative.status)
                .refer(
                        "speaker",
                        factOf(speaker.orElse(null)),
                        speaker.map(Speaker::name).orElse(""))
                .prove(Math.min(at.first(), mention.first()), Math.max(at.end(), mention.end()))
                .add(at.rule(), initiative.confidence);
    }

    private @Nullable Fact factOf(@Nullable Speaker person) {
        return person == null ? null : speakers.get(person);
    }
}
