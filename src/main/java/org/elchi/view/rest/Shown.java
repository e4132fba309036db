package org.elchi.view.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.query.EntityEntry;
import org.elchi.query.FactEntry;
import org.jspecify.annotations.Nullable;

/** Facts and entities as the JSON of lists shows them: keys as in the document record, and where it is said. Stateless. */
final class Shown {
    private Shown() {}

    /** A fact: its roles, then what is known of it as a fact. */
    static Map<String, @Nullable Object> fact(FactEntry entry) {
        return entry.toMap();
    }

    /** Facts, in their order. */
    static List<Map<String, @Nullable Object>> facts(List<FactEntry> entries) {
        return entries.stream().map(Shown::fact).toList();
    }

    /** A person, an organization or an initiative: what was said of it last, and how often it is spoken of. */
    static Map<String, @Nullable Object> entity(EntityEntry entry) {
        Map<String, @Nullable Object> out = fact(entry.latest());
        out.put("id", entry.id());
        out.put("mentions", entry.mentions());
        return out;
    }

    /** Entities, in their order. */
    static List<Map<String, @Nullable Object>> entities(List<EntityEntry> entries) {
        return entries.stream().map(Shown::entity).toList();
    }

    /** The IRIs of facts. */
    static List<String> irisOfFacts(List<FactEntry> entries) {
        return entries.stream().map(FactEntry::iri).toList();
    }

    /** The IRIs of entities, and of what was said of them last. */
    static List<String> irisOfEntities(List<EntityEntry> entries) {
        List<String> iris = new ArrayList<>();
        entries.forEach(entry -> {
            iris.add(entry.id());
            iris.add(entry.latest().iri());
        });
        return iris;
    }
}
