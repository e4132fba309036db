package org.elchi.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.extraction.Extractor;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.source.Document;
import org.elchi.source.DocumentKeys;
import org.elchi.text.SourceText;
import org.elchi.text.Span;

/** Reads six forms of English sentence, so that tests of what comes after extraction can say what they want stored. */
public final class TemplateExtractor implements Extractor {
    private static final Pattern ENVOY =
            Pattern.compile("(\\p{Lu}\\S+ \\p{Lu}\\S+) is the ([a-z ]+) of ([A-Z]{2}) to ([A-Z]{2})\\.");
    private static final Pattern SAID =
            Pattern.compile("(\\p{Lu}\\S+ \\p{Lu}\\S+) called ([a-z-]+) a ([a-z]+) for ([A-Z]{2}) and ([A-Z]{2})\\.");
    private static final Pattern BUILD = Pattern.compile(
            "([A-Z]{2}) and ([A-Z]{2}) build the ([a-z-]+) “([^”]+)” in ([a-z-]+), ([a-z]+), due (\\d{4}-\\d\\d-\\d\\d)\\.");
    private static final Pattern TRADE =
            Pattern.compile("Trade of ([A-Z]{2}) and ([A-Z]{2}) was (\\d+) USD in (\\d{4})\\.");
    private static final Pattern MET =
            Pattern.compile("([A-Z]{2}) and ([A-Z]{2}) met in (\\p{Lu}\\S+) on (\\d{4}-\\d\\d-\\d\\d)\\.");

    @Override
    public DocumentRecord extract(Document document) {
        return new Reading(document).record();
    }

    /** One document. */
    private static final class Reading {
        private final Document document;
        private final SourceText text;
        private final List<Fact> facts = new ArrayList<>();
        private final Map<String, String> keys = new LinkedHashMap<>();

        Reading(Document document) {
            this.document = document;
            this.text = document.text();
        }

        DocumentRecord record() {
            each(ENVOY, m -> {
                String person = person(m);
                add(
                        "posting",
                        m,
                        roles(
                                "holder",
                                new Value.Reference(person, m.group(1)),
                                "role",
                                new Value.Code("office", m.group(2)),
                                "represents",
                                state(m, 3),
                                "postedTo",
                                state(m, 4)));
            });
            each(SAID, m -> {
                String person = person(m);
                mention("sector", m, 2, roles("code", new Value.Code("sector", m.group(2))));
                add(
                        "statement",
                        m,
                        roles(
                                "speaker",
                                new Value.Reference(person, m.group(1)),
                                "countries",
                                state(m, 4),
                                "countries",
                                state(m, 5),
                                "sectors",
                                new Value.Code("sector", m.group(2)),
                                "stance",
                                new Value.Code("stance", m.group(3))));
            });
            each(BUILD, this::build);
            each(
                    TRADE,
                    m -> add(
                            "figure",
                            m,
                            roles(
                                    "measure",
                                    new Value.Text("trade turnover"),
                                    "value",
                                    new Value.Number(new BigDecimal(m.group(3))),
                                    "unit",
                                    new Value.Text("USD"),
                                    "period",
                                    new Value.Text(m.group(4)),
                                    "countries",
                                    state(m, 1),
                                    "countries",
                                    state(m, 2))));
            each(
                    MET,
                    m -> add(
                            "event",
                            m,
                            roles(
                                    "type",
                                    new Value.Code("event-type", "meeting"),
                                    "date",
                                    new Value.Date(m.group(4)),
                                    "place",
                                    new Value.Text(m.group(3)),
                                    "countries",
                                    state(m, 1),
                                    "countries",
                                    state(m, 2))));
            var origin = document.origin();
            String title = origin.title() != null
                    ? origin.title()
                    : text.value().lines().findFirst().orElse("");
            return new DocumentRecord(
                    text,
                    new DocumentInfo(
                            DocumentKeys.keyOf(document),
                            "en",
                            title,
                            origin.url(),
                            origin.published(),
                            origin.publisher(),
                            DocumentInfo.Coverage.FULL,
                            "templates 1",
                            null),
                    facts);
        }

        private void build(Matcher m) {
            String initiative = add(
                    "initiative",
                    m,
                    roles(
                            "name",
                            new Value.Text(m.group(4)),
                            "kind",
                            new Value.Code("initiative-kind", m.group(3)),
                            "countries",
                            state(m, 1),
                            "countries",
                            state(m, 2),
                            "sectors",
                            new Value.Code("sector", m.group(5)),
                            "status",
                            new Value.Code("status", m.group(6)),
                            "deadline",
                            new Value.Date(m.group(7))));
            add(
                    "commitment",
                    m,
                    roles(
                            "by",
                            state(m, 1),
                            "by",
                            state(m, 2),
                            "what",
                            new Value.Text(m.group(4)),
                            "initiative",
                            new Value.Reference(initiative, m.group(4)),
                            "due",
                            new Value.Date(m.group(7)),
                            "dueText",
                            new Value.Text("due " + m.group(7)),
                            "status",
                            new Value.Code("status", m.group(6))));
        }

        private void each(Pattern pattern, java.util.function.Consumer<Matcher> found) {
            Matcher matcher = pattern.matcher(text.value());
            while (matcher.find()) {
                found.accept(matcher);
            }
        }

        private Value state(Matcher m, int group) {
            mention("country", m, group, roles("code", new Value.Code("state", m.group(group))));
            return new Value.Code("state", m.group(group));
        }

        private String person(Matcher m) {
            return mention("person", m, 1, roles("name", new Value.Text(m.group(1)), "speaks", new Value.Flag(true)));
        }

        /** The first mention of a thing stands for all. */
        private String mention(String type, Matcher m, int group, Map<String, List<Value>> roles) {
            String known = keys.get(type + m.group(group));
            if (known != null) {
                return known;
            }
            String key = add(type, m.start(group), m.end(group), roles);
            keys.put(type + m.group(group), key);
            return key;
        }

        private String add(String type, Matcher m, Map<String, List<Value>> roles) {
            return add(type, m.start(), m.end(), roles);
        }

        private String add(String type, int start, int end, Map<String, List<Value>> roles) {
            String key = type + "-" + facts.size();
            Span span = new Span(text.codePointIndex(start), text.codePointIndex(end));
            facts.add(new Fact(key, type, roles, List.of(Evidence.in(text, span)), "template." + type, 0.9));
            return key;
        }

        private static Map<String, List<Value>> roles(Object... namesAndValues) {
            Map<String, List<Value>> roles = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                roles.computeIfAbsent((String) namesAndValues[i], any -> new ArrayList<>())
                        .add((Value) namesAndValues[i + 1]);
            }
            return roles;
        }
    }
}
