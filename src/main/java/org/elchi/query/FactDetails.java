package org.elchi.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.fact.FactType;
import org.elchi.fact.FactType.Role;
import org.elchi.rdf.FactTerms;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.Vocabulary;
import org.elchi.reference.ReferenceData;
import org.elchi.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts from the store as views show them: three queries, however many facts and whatever their types. Knows no fact
 * type by name. Safe for use by any number of threads.
 */
final class FactDetails {
    private final Questions questions;
    private final FactVocabulary vocabulary;
    private final Map<String, String> codes = new HashMap<>();

    FactDetails(Questions questions, FactVocabulary vocabulary, ReferenceData reference, Iris iris) {
        this.questions = questions;
        this.vocabulary = vocabulary;
        for (String scheme : reference.listSchemes()) {
            reference.listConcepts(scheme).forEach(concept -> {
                String kind = vocabulary.getScheme(scheme).iriKind();
                codes.put(iris.code(kind, concept.code()), concept.code());
            });
        }
    }

    /** The code that an IRI of a scheme's entry stands for. */
    String code(String iri) {
        return codes.getOrDefault(iri, Iris.key(iri));
    }

    /** The facts of these IRIs, in their order; what is none is left out. */
    List<FactEntry> read(Collection<String> facts) {
        Map<String, Stored> stored = load(facts);
        Map<String, List<Stored>> guests = loadGuests(stored);
        Map<String, DocumentEntry> documents = loadDocuments(stored.values());
        List<FactEntry> entries = new ArrayList<>();
        for (String fact : facts) {
            Stored one = stored.get(fact);
            DocumentEntry document = one == null ? null : documents.get(one.document());
            if (one != null && document != null) {
                entries.add(entry(one, guests.getOrDefault(fact, List.of()), document));
            }
        }
        return entries;
    }

    /** One value of a property: with the words where it is a span, with the name where it is a mention. */
    private record Held(Cell value, @Nullable String words, @Nullable String name) {}

    private record Stored(String iri, String document, FactTerms terms, Map<String, List<Held>> properties) {
        List<Held> values(Node property) {
            return properties.getOrDefault(property.getURI(), List.of());
        }
    }

    private Map<String, Stored> load(Collection<String> facts) {
        Map<String, Map<String, List<Held>>> properties = new LinkedHashMap<>();
        Map<String, String> documents = new HashMap<>();
        for (Row row : questions.askAbout("fact-details", "fact", nodes(facts), Map.of())) {
            String fact = row.getText("fact");
            documents.put(fact, row.getText("document"));
            List<Held> values = properties
                    .computeIfAbsent(fact, any -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getText("property"), any -> new ArrayList<>());
            Held held = new Held(
                    row.findCell("value").orElseThrow(),
                    row.findText("words").orElse(null),
                    row.findText("name").orElse(null));
            if (!values.contains(held)) {
                values.add(held);
            }
        }
        Map<String, Stored> stored = new LinkedHashMap<>();
        properties.forEach((fact, held) -> findTerms(held)
                .ifPresent(terms ->
                        stored.put(fact, new Stored(fact, Objects.requireNonNull(documents.get(fact)), terms, held))));
        return stored;
    }

    private Optional<FactTerms> findTerms(Map<String, List<Held>> properties) {
        return properties.getOrDefault(Vocabulary.TYPE.getURI(), List.of()).stream()
                .flatMap(held -> vocabulary
                        .findByClass(NodeFactory.createURI(held.value().text()))
                        .stream())
                .findFirst();
    }

    /** The facts that are shown with others: those whose type says so, and that point at one of them. */
    private Map<String, List<Stored>> loadGuests(Map<String, Stored> hosts) {
        Map<String, List<Stored>> found = new HashMap<>();
        for (FactTerms terms : vocabulary.listTerms()) {
            String into = terms.type().into();
            Node property = into == null ? null : terms.properties().get(into);
            if (property == null) {
                continue;
            }
            List<String> possible = hosts.values().stream()
                    .filter(host ->
                            host.terms().type().list().equals(terms.type().list())
                                    && host.terms().type().into() == null)
                    .map(Stored::iri)
                    .toList();
            List<Row> rows = questions.askAbout("fact-guests", "fact", nodes(possible), Map.of("role", property));
            Map<String, Stored> guests =
                    load(rows.stream().map(row -> row.getText("guest")).toList());
            for (Row row : rows) {
                Stored guest = guests.get(row.getText("guest"));
                if (guest != null) {
                    found.computeIfAbsent(row.getText("fact"), any -> new ArrayList<>())
                            .add(guest);
                }
            }
        }
        return found;
    }

    private Map<String, DocumentEntry> loadDocuments(Collection<Stored> facts) {
        Set<String> wanted = new LinkedHashSet<>();
        facts.forEach(fact -> wanted.add(fact.document()));
        Map<String, DocumentEntry> documents = new HashMap<>();
        questions.askAbout("document-heads", "document", nodes(wanted), Map.of()).stream()
                .map(DocumentEntry::of)
                .forEach(document -> documents.put(document.id(), document));
        return documents;
    }

    private FactEntry entry(Stored fact, List<Stored> guests, DocumentEntry document) {
        FactType type = fact.terms().type();
        Map<String, @Nullable Object> roles = new LinkedHashMap<>();
        type.roles().stream()
                .filter(role -> role.kind() != FactType.Kind.FLAG)
                .forEach(role -> roles.put(role.name(), show(fact, role)));
        if (!guests.isEmpty()) {
            Stored guest = guests.get(0);
            FactType guestType = guest.terms().type();
            guestType.roles().stream()
                    .filter(role -> !role.name().equals(guestType.into()))
                    .forEach(role -> roles.put(role.name(), show(guest, role)));
        }
        type.roles().stream()
                .filter(role -> role.kind() == FactType.Kind.FLAG)
                .forEach(role -> roles.put(role.name(), show(fact, role)));
        String id = fact.values(Vocabulary.REFERS_TO).stream()
                .findFirst()
                .map(held -> held.value().text())
                .orElse(fact.iri());
        String rule = first(fact, Vocabulary.RULE);
        BigDecimal confidence =
                (BigDecimal) fact.values(Vocabulary.CONFIDENCE).get(0).value().value();
        return new FactEntry(
                Iris.key(fact.iri()), fact.iri(), type.name(), roles, id, rule, confidence, evidence(fact), document);
    }

    private static String first(Stored fact, Node property) {
        return fact.values(property).get(0).value().text();
    }

    private static List<Quote> evidence(Stored fact) {
        return fact.values(Vocabulary.EVIDENCE).stream()
                .map(held -> {
                    Span span = Iris.span(held.value().text());
                    return new Quote(span.start(), span.end(), held.words() == null ? "" : held.words());
                })
                .sorted(Comparator.comparingInt(Quote::start).thenComparingInt(Quote::end))
                .toList();
    }

    private @Nullable Object show(Stored fact, Role role) {
        Node property = fact.terms().properties().get(role.name());
        List<Object> shown = property == null
                ? List.of()
                : fact.values(property).stream().map(held -> show(held, role)).toList();
        if (role.many()) {
            return shown.stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
        if (shown.isEmpty()) {
            return role.kind() == FactType.Kind.FLAG ? Boolean.FALSE : null;
        }
        return shown.get(0);
    }

    private Object show(Held held, Role role) {
        return switch (role.kind()) {
            case CODE -> code(held.value().text());
            case REFERENCE -> held.name() == null ? held.value().text() : held.name();
            case DATE -> DocumentEntry.shortest(held.value().text());
            case TEXT -> held.value().text();
            case NUMBER, FLAG -> held.value().value();
        };
    }

    private static List<Node> nodes(Collection<String> iris) {
        return iris.stream().map(NodeFactory::createURI).toList();
    }
}
