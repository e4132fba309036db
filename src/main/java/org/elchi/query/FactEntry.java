package org.elchi.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored fact as views show it.
 *
 * @param fact its id: the document's key, a full stop, its own key
 * @param iri its IRI
 * @param type the fact type's name
 * @param roles what the record's object holds, in the record's order: String, BigDecimal, Boolean, lists of these, or null; with the
 *     roles of facts that are shown with it, such as the posting of a person
 * @param id the IRI of what a mention refers to, of any other fact its own
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 * @param evidence in the order of the text
 * @param document where it is said
 */
public record FactEntry(
        String fact,
        String iri,
        String type,
        Map<String, @Nullable Object> roles,
        String id,
        String rule,
        BigDecimal confidence,
        List<Quote> evidence,
        DocumentEntry document) {

    /** The object as the document record shows it, and the document that says so. */
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(roles);
        map.put("id", id);
        map.put("confidence", confidence);
        map.put("evidence", evidence);
        map.put("fact", fact);
        map.put("rule", rule);
        map.put("document", document.id());
        map.put("published", document.published());
        map.put("publisher", document.publisher());
        return map;
    }
}
