package org.elchi.rdf;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.elchi.reference.ReferenceData;

/**
 * Looks the ontology over as a whole, for {@code elchi check}: files, terms with their labels and super-terms, the constants
 * of {@link Vocabulary}, shapes, fact types, code lists. For one thread.
 */
public final class OntologyCheck {
    /** The file whose terms code knows by name. */
    private static final String CORE = "elchi.ttl";

    private final OntologyFiles files;
    private final ReferenceData reference;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final Graph all = GraphMemFactory.createDefaultGraphSameTerm();

    /**
     * Takes what to look over.
     *
     * @param files the ontology
     * @param reference the code lists that its schemes name
     */
    public OntologyCheck(OntologyFiles files, ReferenceData reference) {
        this.files = files;
        this.reference = reference;
    }

    /**
     * Something that is not as it should be.
     *
     * @param file the file under {@code ontology/}
     * @param line counted from 1; 0 where no line can be named
     * @param message what is wrong and how to mend it
     */
    public record Finding(String file, int line, String message) {
        @Override
        public String toString() {
            return "ontology/" + file + (line > 0 ? ":" + line : "") + ": " + message;
        }
    }

    /** All that is not as it should be; empty when all is well. */
    public List<Finding> run() {
        findings.clear();
        parse();
        if (findings.isEmpty()) {
            graphs.forEach(this::checkTerms);
            checkConstants();
            checkUse();
            checkShapes();
            checkFactTypes();
        }
        return List.copyOf(findings);
    }

    private void parse() {
        graphs.clear();
        try {
            for (String name : files.names()) {
                try {
                    graphs.put(name, files.graph(name));
                } catch (OntologyException e) {
                    add(name, e.line(), e.what());
                }
            }
        } catch (OntologyException e) {
            add(e.file(), e.line(), e.what());
        }
        GraphUtil.deleteFrom(all, all);
        graphs.values().forEach(graph -> GraphUtil.addInto(all, graph));
    }

    private void checkTerms(String file, Graph graph) {
        for (Node term : declaredTerms(graph)) {
            for (String language : ReferenceData.LANGUAGES) {
                if (!hasText(graph, term, Vocabulary.LABEL, language)) {
                    addAt(file, term, "has no rdfs:label in " + language + "; add one");
                }
            }
            if (!hasText(graph, term, Vocabulary.COMMENT, "en")) {
                addAt(file, term, "has no rdfs:comment in en; add a sentence");
            }
            if (!endsOutside(term, new LinkedHashSet<>())) {
                addAt(
                        file,
                        term,
                        "has no super-term in a standard vocabulary; add rdfs:subClassOf or rdfs:subPropertyOf");
            }
        }
    }

    /** Whether the term's wider terms lead to one of another vocabulary. */
    private boolean endsOutside(Node term, Set<Node> seen) {
        if (!seen.add(term)) {
            return false;
        }
        if (!isOurs(term)) {
            return true;
        }
        List<Node> wider = new ArrayList<>();
        all.find(term, Vocabulary.SUB_CLASS_OF, Node.ANY).forEachRemaining(triple -> wider.add(triple.getObject()));
        all.find(term, Vocabulary.SUB_PROPERTY_OF, Node.ANY).forEachRemaining(triple -> wider.add(triple.getObject()));
        return wider.stream().anyMatch(each -> endsOutside(each, seen));
    }

    private void checkConstants() {
        Set<Node> constants = constants();
        Graph core = graphs.getOrDefault(CORE, GraphMemFactory.empty());
        Set<Node> declared = declaredTerms(core);
        for (Node constant : constants) {
            if (!declared.contains(constant)) {
                add(
                        CORE,
                        0,
                        "does not declare " + constant
                                + ", which rdf.Vocabulary names; declare it or drop the constant");
            }
        }
        for (Node term : declared) {
            if (!constants.contains(term)) {
                addAt(CORE, term, "has no constant in rdf.Vocabulary; add one or move it to roles.ttl or facts/");
            }
        }
    }

    /** The constants that name our terms. */
    static Set<Node> constants() {
        Set<Node> constants = new LinkedHashSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
                try {
                    Node constant = (Node) field.get(null);
                    if (constant != null && isOurs(constant)) {
                        constants.add(constant);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("public constants can be read", e);
                }
            }
        }
        return constants;
    }

    /** No triple uses a term of ours that is declared nowhere: a misspelt path would hold of nothing. */
    private void checkUse() {
        Set<String> declared = new TreeSet<>();
        all.find(Node.ANY, Vocabulary.TYPE, Node.ANY)
                .forEachRemaining(triple -> declared.add(triple.getSubject().toString()));
        graphs.forEach((file, graph) -> graph.find().forEachRemaining(triple -> {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (isOurs(node) && !declared.contains(node.toString())) {
                    addAt(file, node, "is used and declared nowhere; mend the name or declare it");
                }
            }
        }));
    }

    private void checkShapes() {
        try {
            org.apache.jena.shacl.Shapes.parse(all);
        } catch (ShaclParseException e) {
            add(files.names().get(0), 0, "the shapes can't be parsed: " + e.getMessage());
        }
    }

    private void checkFactTypes() {
        try {
            FactVocabulary vocabulary = FactVocabulary.load(files);
            for (CodeScheme scheme : vocabulary.listSchemes()) {
                if (!reference.listSchemes().contains(scheme.name())) {
                    addAt(
                            CORE,
                            scheme.memberClass(),
                            "names the code scheme \"" + scheme.name() + "\", which is not under ontology/reference");
                }
            }
            long declared = graphs.keySet().stream()
                    .filter(name -> name.startsWith("facts/"))
                    .count();
            if (declared != vocabulary.types().size()) {
                add(
                        OntologyFiles.INDEX,
                        0,
                        declared + " files under facts/ declare "
                                + vocabulary.types().size() + " fact types; let each declare one");
            }
        } catch (OntologyException e) {
            add(e.file(), e.line(), e.what());
        }
    }

    private static Set<Node> declaredTerms(Graph graph) {
        Set<Node> terms = new LinkedHashSet<>();
        graph.find(Node.ANY, Vocabulary.TYPE, Node.ANY).forEachRemaining(triple -> {
            if (isOurs(triple.getSubject()) && triple.getObject().getURI().startsWith(Namespaces.OWL)) {
                terms.add(triple.getSubject());
            }
        });
        return terms;
    }

    private static boolean hasText(Graph graph, Node term, Node property, String language) {
        return graph.find(term, property, Node.ANY)
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && triple.getObject().getLiteralLanguage().equals(language)
                        && !triple.getObject().getLiteralLexicalForm().isBlank())
                .nextOptional()
                .isPresent();
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Namespaces.ELCHI);
    }

    private void addAt(String file, Node term, String message) {
        String name = "elchi:" + term.getURI().substring(Namespaces.ELCHI.length());
        List<String> lines = files.text(file).lines().toList();
        int line = 0;
        for (int i = 0; i < lines.size() && line == 0; i++) {
            line = lines.get(i).matches(".*" + name + "(\\W.*)?") ? i + 1 : 0;
        }
        add(file, line, name + " " + message);
    }

    private void add(String file, int line, String message) {
        Finding finding = new Finding(file, line, message);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
