package org.elchi.fact;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the document record: one JSON object that says all that one document says. Lists come in the order of the fact
 * types, keys in the order of their roles; a single value that the text does not give is null, a list without values
 * empty. Knows no fact type by name. Safe for use by several threads.
 */
public final class RecordJson {
    /** How JSON is written and read here: numbers as they were written. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final List<FactType> types;

    /**
     * Takes the fact types, in the order in which the record shows their lists.
     *
     * @param types as the ontology declares them
     */
    public RecordJson(List<FactType> types) {
        this.types = List.copyOf(types);
    }

    /**
     * The IRIs that a record shows. What they look like is decided where the graph is written.
     */
    public interface Iris {
        /** The IRI of the document. */
        String document(DocumentInfo info);

        /** The IRI of what a fact is about (a state, a person, an initiative), or of the fact itself. */
        Optional<String> find(DocumentRecord document, Fact fact);

        /** For records that never meet a graph: keys in place of IRIs, no ids of facts. */
        static Iris keysOnly() {
            return of(info -> info.key(), fact -> Optional.empty());
        }

        /** Takes two functions. */
        static Iris of(Function<DocumentInfo, String> document, Function<Fact, Optional<String>> fact) {
            return new Iris() {
                @Override
                public String document(DocumentInfo info) {
                    return document.apply(info);
                }

                @Override
                public Optional<String> find(DocumentRecord record, Fact of) {
                    return fact.apply(of);
                }
            };
        }
    }

    /** The record as text, indented, with a line end at its end. */
    public String print(DocumentRecord document, Iris iris) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(write(document, iris)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can always be written", e);
        }
    }

    /** The record as a tree. */
    public ObjectNode write(DocumentRecord document, Iris iris) {
        ObjectNode out = NODES.objectNode();
        DocumentInfo info = document.info();
        out.put("id", iris.document(info));
        out.put("lang", info.lang());
        out.put("title", info.title());
        out.put("url", info.url());
        out.put("published", info.published());
        out.put("publisher", info.publisher());
        for (FactType type : types) {
            if (type.into() == null) {
                ArrayNode list = out.putArray(type.list());
                document.listFacts(type.name()).forEach(f -> list.add(writeWhole(document, f, type, iris)));
            }
        }
        out.put("coverage", info.coverage().name().toLowerCase(Locale.ROOT));
        out.put("extractor", info.extractor());
        out.put("pack", info.pack());
        return out;
    }

    /** One fact as the record shows it, facts of other types merged into it. */
    private ObjectNode writeWhole(DocumentRecord document, Fact fact, FactType type, Iris iris) {
        ObjectNode item = NODES.objectNode();
        for (FactType.Role role : type.roles()) {
            if (role.kind() != FactType.Kind.FLAG) {
                item.set(role.name(), write(fact.values(role.name()), role));
            }
        }
        Map<String, ArrayNode> merged = mergeInto(item, document, fact, type, iris);
        // what somebody does here stands after what they are
        for (FactType.Role role : type.roles()) {
            if (role.kind() == FactType.Kind.FLAG) {
                item.set(role.name(), write(fact.values(role.name()), role));
            }
        }
        finish(item, document, fact, iris);
        merged.forEach(item::set);
        return item;
    }

    /**
     * Puts the roles of facts that point at this one into its object: the first such fact's among its own keys, and each
     * of them whole in a list of its own.
     */
    private Map<String, ArrayNode> mergeInto(
            ObjectNode item, DocumentRecord document, Fact holder, FactType holderType, Iris iris) {
        Map<String, ArrayNode> lists = new LinkedHashMap<>();
        for (FactType type : types) {
            String into = type.into();
            if (into == null || !isHeldBy(type, holderType)) {
                continue;
            }
            List<Fact> guests = document.listFacts(type.name()).stream()
                    .filter(f -> refersTo(f, into, holder))
                    .toList();
            List<FactType.Role> roles =
                    type.roles().stream().filter(r -> !r.name().equals(into)).toList();
            for (FactType.Role role : roles) {
                List<Value> values =
                        guests.isEmpty() ? List.of() : guests.get(0).values(role.name());
                item.set(role.name(), write(values, role));
            }
            ArrayNode list = NODES.arrayNode();
            for (Fact guest : guests) {
                ObjectNode one = list.addObject();
                roles.forEach(r -> one.set(r.name(), write(guest.values(r.name()), r)));
                finish(one, document, guest, iris);
            }
            lists.put(type.list().equals(holderType.list()) ? type.name() + "s" : type.list(), list);
        }
        return lists;
    }

    /** Which type's objects another type is merged into is told by the list that both name, or else by the facts. */
    private boolean isHeldBy(FactType guest, FactType holder) {
        return guest.list().equals(holder.list());
    }

    private static boolean refersTo(Fact fact, String role, Fact target) {
        return fact.values(role).stream()
                .anyMatch(v -> v instanceof Value.Reference r && r.fact().equals(target.key()));
    }

    private static void finish(ObjectNode item, DocumentRecord document, Fact fact, Iris iris) {
        item.put("id", iris.find(document, fact).orElse(null));
        item.put("confidence", fact.confidence());
        ArrayNode evidence = item.putArray("evidence");
        for (Evidence e : fact.evidence()) {
            evidence.addObject()
                    .put("start", e.span().start())
                    .put("end", e.span().end())
                    .put("quote", e.quote());
        }
        item.put("fact", document.info().key() + "." + fact.key());
        item.put("rule", fact.rule());
    }

    private static JsonNode write(List<Value> values, FactType.Role role) {
        if (role.many()) {
            ArrayNode list = NODES.arrayNode();
            values.forEach(v -> list.add(write(v)));
            return list;
        }
        if (values.isEmpty()) {
            // a flag that nothing raised is down
            return role.kind() == FactType.Kind.FLAG ? NODES.booleanNode(false) : NODES.nullNode();
        }
        return write(values.get(0));
    }

    private static JsonNode write(Value value) {
        if (value instanceof Value.Text t) {
            return NODES.textNode(t.value());
        } else if (value instanceof Value.Code c) {
            return NODES.textNode(c.code());
        } else if (value instanceof Value.Number n) {
            return n.value().stripTrailingZeros().scale() <= 0
                    ? NODES.numberNode(n.value().toBigInteger())
                    : NODES.numberNode(n.value().stripTrailingZeros());
        } else if (value instanceof Value.Date d) {
            return NODES.textNode(d.iso());
        } else if (value instanceof Value.Flag f) {
            return NODES.booleanNode(f.value());
        } else if (value instanceof Value.Reference r) {
            return NODES.textNode(r.label());
        }
        throw new IllegalStateException("a kind of value that the record cannot show: " + value);
    }

    /**
     * Reads a record or a gold annotation (where an entry may be a plain string and needs no evidence) as a tree.
     *
     * @param json the text of the file
     * @param name what to call it in a message, such as the file's name
     * @throws MalformedRecord when it is no JSON object, with line and column
     */
    public static ObjectNode read(String json, String name) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return object;
            }
            throw new MalformedRecord(name + ": a record is a JSON object, {…}; this is something else");
        } catch (JacksonException e) {
            var at = e.getLocation();
            String where = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new MalformedRecord(name + where + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
