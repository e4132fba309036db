package org.elchi.fact;

import java.util.List;
import org.elchi.text.SourceText;

/**
 * All that one document says: the text as given, what is known of the document, its facts. Immutable.
 *
 * @param text the text, to which all evidence refers
 * @param info the document as a whole
 * @param facts in the order of the text within each type
 */
public record DocumentRecord(SourceText text, DocumentInfo info, List<Fact> facts) {
    /** Takes a copy of the list. */
    public DocumentRecord {
        facts = List.copyOf(facts);
    }

    /** The facts of one type. */
    public List<Fact> listFacts(String type) {
        return facts.stream().filter(f -> f.type().equals(type)).toList();
    }
}
