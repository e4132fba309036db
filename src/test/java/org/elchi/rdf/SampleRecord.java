package org.elchi.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.text.SourceText;
import org.elchi.text.Span;

/** A made-up statement with a fact of every type and a value in every role. */
final class SampleRecord {
    static final String TEXT = GoldenRdfTest.read("document.txt");

    static final String KEY = "mfrggzdfmztwq2lknnwg";

    private final SourceText text = SourceText.of(TEXT);
    private final List<Fact> facts = new ArrayList<>();

    private SampleRecord() {}

    /** The record. */
    static DocumentRecord full() {
        return new SampleRecord().build();
    }

    /** A record of which as little is known as can be. */
    static DocumentRecord bare() {
        return new DocumentRecord(
                SourceText.of("Hello."),
                new DocumentInfo(KEY, null, null, null, null, null, DocumentInfo.Coverage.BASIC, "elchi 0.1.0", null),
                List.of());
    }

    private DocumentRecord build() {
        add("country", "c-ge", roles("code", state("GE")), "Gürcüstandakı");
        add("country", "c-az", roles("code", state("AZ")), "Azərbaycanın", "Bakı");
        add("sector", "s-energy", roles("code", sector("energy")), "energetika", "enerji");
        add(
                "person",
                "p1",
                roles(
                        "name",
                        words("Kamran Elşadlı"),
                        "aliases",
                        words("K. Elşadlı", "Elşadlı"),
                        "speaks",
                        List.of(new Value.Flag(true))),
                "Kamran Elşadlı",
                "K. Elşadlı");
        add(
                "posting",
                "po1",
                roles(
                        "holder",
                        reference("p1", "Kamran Elşadlı"),
                        "role",
                        code("office", "ambassador"),
                        "represents",
                        state("AZ"),
                        "postedTo",
                        state("GE")),
                "Azərbaycanın Gürcüstandakı səfiri Kamran Elşadlı");
        add("organization", "o1", roles("name", words("QDİƏT"), "aliases", words("KEİ")), "QDİƏT");
        addInitiativeAndWhatIsSaid();
        add(
                "institution",
                "n1",
                roles("name", words("nazirlik"), "aliases", words("XİN"), "represents", state("AZ")),
                "Azərbaycanın");
        DocumentInfo info = new DocumentInfo(
                KEY,
                "az",
                "Bakı və Tbilisi arasında yeni enerji xətti çəkiləcək 🔌",
                "https://news.example/az/1",
                "2026-02-03T11:20",
                "Xəzər Xəbər",
                DocumentInfo.Coverage.FULL,
                "elchi 0.1.0",
                "az 0.1.0");
        return new DocumentRecord(text, info, facts);
    }

    private void addInitiativeAndWhatIsSaid() {
        add(
                "initiative",
                "i1",
                roles(
                        "name",
                        words("Dəniz körpüsü"),
                        "aliases",
                        words("yeni enerji xətti"),
                        "kind",
                        code("initiative-kind", "cable"),
                        "countries",
                        state("GE", "AZ"),
                        "sectors",
                        sector("energy", "digital"),
                        "status",
                        code("status", "planned"),
                        "deadline",
                        date("2027-12-31")),
                "\"Dəniz körpüsü\" kabeli");
        add(
                "statement",
                "st1",
                roles(
                        "speaker",
                        reference("p1", "Kamran Elşadlı"),
                        "countries",
                        state("AZ", "GE"),
                        "sectors",
                        sector("energy"),
                        "stance",
                        code("stance", "priority")),
                "bu, iki ölkə üçün prioritetdir");
        add(
                "figure",
                "f1",
                roles(
                        "measure",
                        words("trade turnover"),
                        "value",
                        List.of(new Value.Number(new BigDecimal("612500000"))),
                        "unit",
                        words("USD"),
                        "period",
                        words("2025"),
                        "countries",
                        state("AZ", "GE")),
                "612,5 milyon dollar");
        add(
                "event",
                "e1",
                roles(
                        "type",
                        code("event-type", "meeting"),
                        "date",
                        date("2026-02-03"),
                        "place",
                        words("Tbilisi"),
                        "countries",
                        state("AZ", "GE"),
                        "people",
                        reference("p1", "Kamran Elşadlı")),
                "görüş keçirib");
        add(
                "commitment",
                "cm1",
                roles(
                        "by",
                        state("AZ"),
                        "to",
                        state("GE"),
                        "what",
                        words("\"Dəniz körpüsü\" kabeli"),
                        "initiative",
                        reference("i1", "Dəniz körpüsü"),
                        "due",
                        date("2027-12-31"),
                        "dueText",
                        words("2027-ci ilin sonuna qədər"),
                        "dueGranularity",
                        words("year"),
                        "status",
                        code("status", "planned"),
                        "speaker",
                        reference("p1", "Kamran Elşadlı")),
                "2027-ci ilin sonuna qədər çəkiləcək");
    }

    private void add(String type, String key, Map<String, List<Value>> roles, String... quotes) {
        List<Evidence> evidence = new ArrayList<>();
        for (String quote : quotes) {
            int at = text.codePointIndex(TEXT.indexOf(quote));
            evidence.add(Evidence.in(text, new Span(at, at + quote.codePointCount(0, quote.length()))));
        }
        facts.add(new Fact(key, type, roles, evidence, "az." + type + ".sample", 0.9));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Value>> roles(Object... namesAndValues) {
        Map<String, List<Value>> roles = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            roles.put((String) namesAndValues[i], (List<Value>) namesAndValues[i + 1]);
        }
        return roles;
    }

    private static List<Value> state(String... codes) {
        return codes("state", codes);
    }

    private static List<Value> sector(String... codes) {
        return codes("sector", codes);
    }

    private static List<Value> code(String scheme, String code) {
        return codes(scheme, code);
    }

    private static List<Value> codes(String scheme, String... codes) {
        List<Value> values = new ArrayList<>();
        for (String code : codes) {
            values.add(new Value.Code(scheme, code));
        }
        return values;
    }

    private static List<Value> words(String... texts) {
        List<Value> values = new ArrayList<>();
        for (String each : texts) {
            values.add(new Value.Text(each));
        }
        return values;
    }

    private static List<Value> date(String iso) {
        return List.of(new Value.Date(iso));
    }

    private static List<Value> reference(String fact, String label) {
        return List.of(new Value.Reference(fact, label));
    }
}
