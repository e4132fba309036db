package org.elchi.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.reference.ReferenceData;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.text.SourceText;

/** Facts of short texts, written so that a test can be read. */
final class Extracted {
    static final Extractor EXTRACTOR = PackExtractor.load(ReferenceData.load());

    private Extracted() {}

    /** Reads an Azerbaijani text published on 1 March 2026. */
    static DocumentRecord read(String text) {
        return read(text, "az");
    }

    /** Reads a text of some language published on 1 March 2026. */
    static DocumentRecord read(String text, String language) {
        return EXTRACTOR.extract(
                new Document(SourceText.of(text), new Origin(null, null, "2026-03-01", null, language)));
    }

    /** The facts of a type, each as the values of some roles: absent ones as -. */
    static List<String> facts(String text, String type, String... roles) {
        return factsIn("az", text, type, roles);
    }

    /** The facts of a type in a text of some language, each as the values of some roles: absent ones as -. */
    static List<String> factsIn(String language, String text, String type, String... roles) {
        return read(text, language).listFacts(type).stream()
                .map(fact ->
                        List.of(roles).stream().map(role -> values(fact, role)).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String values(Fact fact, String role) {
        String shown = fact.values(role).stream().map(Extracted::show).collect(Collectors.joining("+"));
        return shown.isEmpty() ? "-" : shown;
    }

    private static String show(Value value) {
        if (value instanceof Value.Code code) {
            return code.code();
        }
        if (value instanceof Value.Text text) {
            return text.value();
        }
        if (value instanceof Value.Date date) {
            return date.iso();
        }
        if (value instanceof Value.Number number) {
            return number.value().toPlainString();
        }
        if (value instanceof Value.Reference reference) {
            return reference.label();
        }
        return String.valueOf(((Value.Flag) value).value());
    }

    /** How many facts of each type. */
    static Map<String, Integer> counts(DocumentRecord record) {
        Map<String, Integer> counts = new TreeMap<>();
        record.facts().forEach(fact -> counts.merge(fact.type(), 1, Integer::sum));
        return counts;
    }

    /** The evidence whose quote is not what the text has there; empty, as long as no fact stands without evidence. */
    static List<Evidence> ungrounded(DocumentRecord record) {
        return record.facts().stream()
                .flatMap(fact -> fact.evidence().stream())
                .filter(e ->
                        e.quote().isEmpty() || !record.text().slice(e.span()).equals(e.quote()))
                .toList();
    }
}
