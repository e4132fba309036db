package org.elchi.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.elchi.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds events: what the pack's rules see take place, with the day and place that the sentence names, its states and people. The
 * same event told twice is one. Used by one thread.
 */
final class Events {
    /** How many events back the same one may be told in other words; in equal words it may be anywhere. */
    private static final int MOST_COMPARED = 200;

    /** Two states meet; more are a summit, whose parties the text need not name in one sentence. */
    private static final int LEAST_AT_SUMMIT = 3;

    /** Tokens of one of a dateline's sentences. */
    private static final int LONGEST_DATELINE = 8;

    /** Who takes part in these is who is named: other states are what is talked about. */
    private static final Set<String> OF_PEOPLE = Set.of("meeting", "phone-call", "consultation");

    /** Sentences back in which the one is named whom a pronoun means. */
    private static final int PRONOUN_REACH = 2;

    /** Letters of a date that is a day. */
    private static final int DAY = 10;

    /** Sentences after an event that tell more of it where a pack's rule says that they may ("in the talk … were discussed"). */
    private static final int TALK_GOES_ON = 3;

    /** Tokens between an event's words and a month or year that dates it. */
    private static final int NEAR = 7;

    /**
     * An event.
     *
     * @param type code of the event types
     * @param date ISO date, null where the text doesn't say it
     * @param place where, null where none is named
     * @param countries states that take part
     * @param people who takes part
     * @param first first token of its words
     * @param end token after the last one
     * @param rule the rule that found it
     */
    record Event(
            String type,
            @Nullable String date,
            @Nullable String place,
            List<String> countries,
            List<Person> people,
            int first,
            int end,
            String rule) {
        /** Equal for events that are plainly the same. */
        List<Object> key() {
            boolean several = OF_PEOPLE.contains(type) && people.size() > 1;
            Object who = type.equals("appointment") || several ? Set.copyOf(people) : Set.of();
            return List.of(type, date == null ? "" : date, Set.copyOf(countries), who);
        }

        Event on(@Nullable String day) {
            return new Event(type, day, place, countries, people, first, end, rule);
        }

        boolean isSame(Event other) {
            boolean day = date == null || other.date == null || date.equals(other.date);
            boolean parties = countries.containsAll(other.countries) || other.countries.containsAll(countries);
            boolean others = type.equals("appointment") && !people.isEmpty() && !other.people.isEmpty();
            return type.equals(other.type)
                    && day
                    && parties
                    && !isOfOthers(other)
                    && !(others && Collections.disjoint(people, other.people));
        }

        /** The same minister who meets the president and then his colleague holds two meetings. */
        private boolean isOfOthers(Event other) {
            return OF_PEOPLE.contains(type)
                    && people.size() > 1
                    && other.people.size() > 1
                    && !people.containsAll(other.people)
                    && !other.people.containsAll(people);
        }
    }

    private final Reading reading;
    private final AnnotatedText text;
    private @Nullable String lastDay;
    /** Of the event told last: its states, and where; what follows it there is between the same. */
    private List<String> lastCountries = List.of();

    private int lastSentence;
    private @Nullable Set<String> leaders;

    Events(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    List<Event> list() {
        List<Event> events = new ArrayList<>();
        Deque<Event> recent = new ArrayDeque<>();
        Set<List<Object>> told = new HashSet<>();
        lastDay = null;
        lastCountries = List.of();
        for (Annotation found : text.list("event")) {
            if (reading.isBody(found.first()) && !isAsked(found) && !isInName(found)) {
                Event event = read(found);
                Event known = known(found, event, events, recent);
                if (known != null) {
                    dateLate(known, event, events, recent);
                } else if (isOfStates(event) && told.add(event.key())) {
                    events.add(event);
                    recent.add(event);
                    lastCountries = event.countries();
                    lastSentence = text.sentenceOf(found.first());
                }
                if (recent.size() > MOST_COMPARED) {
                    recent.remove();
                }
            }
        }
        return events;
    }

    /** Between states; or of one of them, whose official is named: the other side is a body, or nobody. */
    private boolean isOfStates(Event event) {
        return event.countries().size() > 1
                || (event.countries().size() == 1
                        && event.people().stream().anyMatch(person -> reading.stateOf(person) != null));
    }

    /** The same event told before; a rule may say that its words only tell more of the last one ("the ceremony was on Monday"). */
    private @Nullable Event known(Annotation found, Event event, List<Event> events, Collection<Event> recent) {
        if (found.is("again", "yes")) {
            return events.isEmpty() ? event : events.get(events.size() - 1);
        }
        boolean soon = !events.isEmpty() && text.sentenceOf(found.first()) - lastSentence <= TALK_GOES_ON;
        if (found.is("again", "maybe") && soon) {
            return events.get(events.size() - 1);
        }
        return recent.stream().filter(event::isSame).findFirst().orElse(null);
    }

    /** A day that is told only when an event is named again is its day; a month or year may be that of what was talked about. */
    private static void dateLate(Event known, Event again, List<Event> events, Deque<Event> recent) {
        String day = again.date() == null || again.date().length() < DAY ? null : again.date();
        int at = known.date() == null && day != null ? events.indexOf(known) : -1;
        if (at >= 0 && known.countries().containsAll(again.countries())) {
            Event dated = known.on(day);
            events.set(at, dated);
            recent.remove(known);
            recent.add(dated);
        }
    }

    /** "The programme 'Two Summits' will begin": what the name of an initiative says takes not place by itself. */
    private boolean isInName(Annotation found) {
        Sentence sentence = text.sentences().get(text.sentenceOf(found.first()));
        return text.list("initiative", sentence.first(), sentence.end()).stream()
                .filter(initiative -> initiative.is("form", "quoted"))
                .map(initiative -> initiative.part("name"))
                .anyMatch(name -> name != null && name.first() <= found.first() && found.first() < name.end());
    }

    /** What a question asks about has not been told. */
    private boolean isAsked(Annotation found) {
        Sentence sentence = text.sentences().get(text.sentenceOf(found.first()));
        return text.tokens().get(sentence.end() - 1).isMark('?');
    }

    private Event read(Annotation found) {
        Sentence sentence = text.sentences().get(text.sentenceOf(found.first()));
        List<Person> people = people(sentence);
        String type = found.find("type").orElse("meeting");
        return new Event(
                type,
                date(sentence, found),
                place(sentence),
                countries(type, sentence, people),
                people,
                sentence.first(),
                lastWord(sentence),
                found.rule());
    }

    private int lastWord(Sentence sentence) {
        int end = sentence.end();
        return end - 1 > sentence.first() && text.tokens().get(end - 1).isMark('.') ? end - 1 : end;
    }

    private List<Person> people(Sentence sentence) {
        return reading.people().listNamed(sentence.first(), sentence.end());
    }

    /** Whether a sentence names states only as places: "the ministers met in Chile", whose guests they were. */
    private boolean isOnlyPlace(Sentence sentence) {
        List<Annotation> places = text.list("place-state", sentence.first(), sentence.end());
        List<Annotation> named = text.list("state", sentence.first(), sentence.end());
        return !named.isEmpty()
                && named.stream().allMatch(state -> places.stream().anyMatch(place -> place.contains(state)));
    }

    private List<String> countries(String type, Sentence sentence, List<Person> people) {
        Set<String> codes = new LinkedHashSet<>(reading.states(sentence.first(), sentence.end()));
        Set<String> own = new LinkedHashSet<>();
        people.stream().map(Person::represents).filter(Objects::nonNull).forEach(own::add);
        codes.addAll(own);
        boolean ofPeople = OF_PEOPLE.contains(type);
        if (ofPeople && own.size() > 1) {
            codes.retainAll(own);
        }
        if (codes.size() == 1) { // who came to a capital came to its state
            text.list("capital", sentence.first(), sentence.end())
                    .forEach(c -> c.find("code").ifPresent(codes::add));
        }
        if (type.equals("summit") && codes.size() < LEAST_AT_SUMMIT && leaders().size() >= LEAST_AT_SUMMIT) {
            return List.copyOf(leaders());
        }
        if (ofPeople && codes.size() == 1) {
            codes.addAll(meant(sentence, codes));
        }
        return codes.size() > 1 ? List.copyOf(codes) : partiesAround(sentence, people);
    }

    /** "He met President X": the state of the one named last before who is of another state. */
    private Set<String> meant(Sentence sentence, Set<String> named) {
        int number = text.sentenceOf(sentence.first());
        boolean pronoun =
                !text.list("pronoun", sentence.first(), sentence.end()).isEmpty();
        for (int before = number - 1; pronoun && before >= Math.max(0, number - PRONOUN_REACH); before--) {
            for (Person person : people(text.sentences().get(before))) {
                String state = reading.stateOf(person);
                if (state != null) {
                    return Set.of(state);
                }
            }
        }
        return Set.of();
    }

    /** The states of what the text tells around a sentence that names but one of them. */
    private List<String> partiesAround(Sentence sentence, List<Person> people) {
        List<String> parties =
                reading.parties(sentence.first(), sentence.end(), people.isEmpty() ? null : people.get(0));
        if (parties.size() < 2 && isOnlyPlace(sentence)) {
            return reading.passage(sentence.first(), null);
        }
        boolean goesOn = parties.size() < 2 && text.sentenceOf(sentence.first()) - lastSentence <= 2;
        return goesOn && lastCountries.containsAll(parties) ? lastCountries : parties;
    }

    /** The states whose heads the document names: at a summit of many states a sentence names but one or two of them. */
    private Set<String> leaders() {
        if (leaders == null) {
            leaders = new LinkedHashSet<>();
            for (Person person : reading.people().list()) {
                String role = person.postAttribute("role");
                String state = reading.stateOf(person);
                if (role != null && role.startsWith("head of ") && state != null) {
                    leaders.add(state);
                }
            }
        }
        return leaders;
    }

    /** The day that a sentence names; where it says that this was there and then ("at the meeting"), that of the event before. */
    private @Nullable String date(Sentence sentence, Annotation found) {
        String named = namedDate(sentence, found);
        boolean then = !text.list("same-day", sentence.first(), sentence.end()).isEmpty();
        lastDay = named == null ? lastDay : named;
        return named == null && then ? lastDay : named;
    }

    private @Nullable String namedDate(Sentence sentence, Annotation found) {
        LocalDate anchor = reading.layout().anchor();
        for (Annotation day : text.list("relative-day", sentence.first(), sentence.end())) {
            if (anchor != null) {
                return day(anchor, day).toString();
            }
        }
        String day = null;
        int least = Integer.MAX_VALUE;
        for (Annotation date : text.list("date", sentence.first(), sentence.end())) {
            ResolvedDate resolved = ResolvedDate.of(date, anchor).orElse(null);
            int distance = Math.max(0, Math.max(found.first() - date.end(), date.first() - found.end()));
            if (resolved != null && resolved.granularity().equals("day") && distance < least) {
                day = resolved.first().toString();
                least = distance;
            }
        }
        if (day != null) {
            return day;
        }
        String near = monthOrYear(sentence, found, anchor);
        boolean timeless = text.list("date", sentence.first(), sentence.end()).isEmpty();
        return near == null && timeless ? datelineDay(sentence, anchor) : near;
    }

    /** "SEOUL. 15 April." as sentences of their own: the day of what the next one tells. */
    private @Nullable String datelineDay(Sentence sentence, @Nullable LocalDate anchor) {
        int first = text.sentenceOf(sentence.first());
        String day = null;
        while (first > 0 && text.sentences().get(first - 1).paragraph() == sentence.paragraph()) {
            Sentence before = text.sentences().get(--first);
            if (before.end() - before.first() > LONGEST_DATELINE) {
                return null;
            }
            for (Annotation date : text.list("date", before.first(), before.end())) {
                day = ResolvedDate.of(date, anchor)
                        .filter(resolved -> resolved.granularity().equals("day"))
                        .map(resolved -> resolved.first().toString())
                        .orElse(day);
            }
        }
        int opening = text.sentences().get(first).first();
        boolean place = text.startingAt(opening).stream()
                .anyMatch(a -> a.type().equals("capital") || a.type().equals("city"));
        return place ? day : null;
    }

    /** "in November", "in 2018": where no day is named, the only such time of the sentence, else what stands near the event's words. */
    private @Nullable String monthOrYear(Sentence sentence, Annotation found, @Nullable LocalDate anchor) {
        List<Annotation> all = text.list("date", sentence.first(), sentence.end());
        boolean only = all.size() == 1 && !isDeadline(sentence, all.get(0));
        int first = only ? sentence.first() : Math.max(sentence.first(), found.first() - NEAR);
        int end = only ? sentence.end() : Math.min(sentence.end(), found.end() + NEAR);
        for (Annotation date : text.list("date", first, end)) {
            ResolvedDate resolved = ResolvedDate.of(date, anchor).orElse(null);
            if (resolved != null && resolved.granularity().equals("month")) {
                return YearMonth.from(resolved.first()).toString();
            }
            if (resolved != null && resolved.granularity().equals("year") && date.get("part") == null) {
                return String.valueOf(resolved.first().getYear());
            }
        }
        return null;
    }

    private boolean isDeadline(Sentence sentence, Annotation date) {
        return text.list("deadline", sentence.first(), sentence.end()).stream()
                .anyMatch(deadline -> deadline.contains(date));
    }

    /** "Yesterday", or the weekday on or before the publication; the one after it where the text says so. */
    private static LocalDate day(LocalDate anchor, Annotation day) {
        String weekday = day.get("weekday");
        if (weekday == null) {
            return anchor.plusDays(Integer.parseInt(day.find("offset").orElse("0")));
        }
        DayOfWeek named = DayOfWeek.of(Integer.parseInt(weekday));
        return anchor.with(
                day.is("direction", "next") ? TemporalAdjusters.next(named) : TemporalAdjusters.previousOrSame(named));
    }

    private @Nullable String place(Sentence sentence) {
        for (Annotation place : text.list("place", sentence.first(), sentence.end())) {
            return place.bases().isEmpty()
                    ? BaseForms.nominative(text, place.first(), place.end())
                    : place.bases().get(0);
        }
        return null;
    }
}
