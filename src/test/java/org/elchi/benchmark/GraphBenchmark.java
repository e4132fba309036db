package org.elchi.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Evidence;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.OntologyFiles;
import org.elchi.rdf.RecordGraphs;
import org.elchi.rdf.ReferenceGraph;
import org.elchi.rdf.ShapeReport;
import org.elchi.rdf.Shapes;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.Sector;
import org.elchi.text.SourceText;
import org.elchi.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a document of an interview's size costs between its facts and the store: some 40 facts, of which 20 sectors and 11
 * statements. Run {@code java -cp ... org.openjdk.jmh.Main GraphBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GraphBenchmark {
    private static final int SENTENCE = 150;
    private static final int SENTENCES = 24;
    private static final int SECTORS = 20;
    private static final int STATEMENTS = 11;
    private static final int INITIATIVES = 3;

    private final ReferenceData reference = ReferenceData.load();
    private final FactVocabulary vocabulary = FactVocabulary.load();
    private final Iris iris = new Iris(Iris.DEFAULT_BASE);
    private final RecordGraphs graphs = new RecordGraphs(vocabulary, reference, iris);
    private final Shapes shapes =
            new Shapes(OntologyFiles.ofProgram().union(), new ReferenceGraph(vocabulary, reference, iris).toGraph());
    private final DocumentRecord record = interviewSized(reference);
    private final Graph graph = graphs.toGraphs(record).values().iterator().next();

    /** From facts to graphs. */
    @Benchmark
    public Map<Node, Graph> build() {
        return graphs.toGraphs(record);
    }

    /** SHACL over the document's graph. */
    @Benchmark
    public ShapeReport validate() {
        return shapes.validate(graph);
    }

    /** From the graph back to facts. */
    @Benchmark
    public DocumentRecord read() {
        return graphs.fromGraph(graph);
    }

    /** How many quads the document is; says so too when the record no longer conforms. */
    public static void main(String[] arguments) {
        GraphBenchmark benchmark = new GraphBenchmark();
        benchmark.shapes.requireConforming(benchmark.graph);
        int all = benchmark.build().values().stream().mapToInt(Graph::size).sum();
        System.out.println(benchmark.record.facts().size() + " facts, " + benchmark.graph.size()
                + " quads in the document's graph, " + all + " with entities and relationships");
    }

    private static DocumentRecord interviewSized(ReferenceData reference) {
        SourceText text = SourceText.of("Səfir iki ölkənin əməkdaşlığından danışıb. ".repeat(SENTENCES * 4));
        List<Fact> facts = new ArrayList<>();
        Map<String, List<Value>> states = Map.of("countries", codes("state", "AZ", "KZ"));
        for (String state : List.of("AZ", "KZ")) {
            facts.add(fact(text, "country", facts.size(), Map.of("code", codes("state", state))));
        }
        facts.add(fact(text, "person", facts.size(), Map.of("name", words("Kamran Elşadlı"))));
        String person = facts.get(2).key();
        List<Value> speaker = List.of(new Value.Reference(person, "Kamran Elşadlı"));
        facts.add(fact(
                text,
                "posting",
                facts.size(),
                Map.of(
                        "holder",
                        speaker,
                        "role",
                        codes("office", "ambassador"),
                        "represents",
                        codes("state", "AZ"),
                        "postedTo",
                        codes("state", "KZ"))));
        List<String> sectors = reference.listSectors().stream()
                .map(Sector::code)
                .limit(SECTORS)
                .toList();
        sectors.forEach(
                sector -> facts.add(fact(text, "sector", facts.size(), Map.of("code", codes("sector", sector)))));
        for (int i = 0; i < INITIATIVES; i++) {
            Map<String, List<Value>> roles = new LinkedHashMap<>(states);
            roles.put("name", words("Dəniz körpüsü " + i));
            roles.put("kind", codes("initiative-kind", "cable"));
            roles.put("sectors", codes("sector", sectors.get(i)));
            facts.add(fact(text, "initiative", facts.size(), roles));
        }
        for (int i = 0; i < STATEMENTS; i++) {
            Map<String, List<Value>> roles = new LinkedHashMap<>(states);
            roles.put("speaker", speaker);
            roles.put("sectors", codes("sector", sectors.get(i), sectors.get(i + 1)));
            roles.put("stance", codes("stance", "priority"));
            facts.add(fact(text, "statement", facts.size(), roles));
        }
        DocumentInfo info = new DocumentInfo(
                "mfrggzdfmztwq2lknnwg",
                "az",
                "Səfirlə müsahibə",
                "https://news.example/az/2",
                "2026-02-03T11:20",
                "Xəzər Xəbər",
                DocumentInfo.Coverage.FULL,
                "elchi 0.1.0",
                "az 0.1.0");
        return new DocumentRecord(text, info, facts);
    }

    private static Fact fact(SourceText text, String type, int number, Map<String, List<Value>> roles) {
        int start = number * SENTENCE / 2;
        Evidence evidence = Evidence.in(text, new Span(start, start + SENTENCE / 2));
        return new Fact(type + "-" + number, type, roles, List.of(evidence), "az.bench." + type, 0.9);
    }

    private static List<Value> codes(String scheme, String... codes) {
        List<Value> values = new ArrayList<>();
        for (String code : codes) {
            values.add(new Value.Code(scheme, code));
        }
        return values;
    }

    private static List<Value> words(String text) {
        return List.of(new Value.Text(text));
    }
}
