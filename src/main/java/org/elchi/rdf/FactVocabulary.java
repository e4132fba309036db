package org.elchi.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.elchi.fact.FactType;

/**
 * The fact types and code schemes that the ontology declares. Immutable and safe for use by several threads.
 */
public final class FactVocabulary {
    private final Map<String, FactTerms> byName = new LinkedHashMap<>();
    private final Map<Node, FactTerms> byClass = new LinkedHashMap<>();
    private final Map<String, CodeScheme> schemes = new LinkedHashMap<>();

    FactVocabulary(List<FactTerms> terms, List<CodeScheme> schemes) {
        terms.forEach(each -> byName.put(each.type().name(), each));
        terms.forEach(each -> byClass.put(each.factClass(), each));
        schemes.forEach(scheme -> this.schemes.put(scheme.name(), scheme));
    }

    /**
     * Reads the ontology that comes with the program.
     *
     * @throws OntologyException when it can't be used
     */
    public static FactVocabulary load() {
        return load(OntologyFiles.ofProgram());
    }

    /**
     * Reads an ontology.
     *
     * @throws OntologyException when it can't be used
     */
    public static FactVocabulary load(OntologyFiles files) {
        return new FactVocabularyReader(files).read();
    }

    /** All fact types, in the order of the record. */
    public List<FactType> types() {
        return byName.values().stream().map(FactTerms::type).toList();
    }

    /** How all fact types are written, in the order of the record. */
    public List<FactTerms> listTerms() {
        return List.copyOf(byName.values());
    }

    /**
     * How a fact type is written.
     *
     * @throws IllegalArgumentException when the ontology has no such type
     */
    public FactTerms getTerms(String type) {
        FactTerms terms = byName.get(type);
        if (terms == null) {
            throw new IllegalArgumentException("no fact type \"" + type + "\" under ontology/facts; there are "
                    + String.join(", ", byName.keySet()));
        }
        return terms;
    }

    /** How the facts of a class are written. */
    public Optional<FactTerms> findByClass(Node factClass) {
        return Optional.ofNullable(byClass.get(factClass));
    }

    /** All code schemes. */
    public List<CodeScheme> listSchemes() {
        return List.copyOf(schemes.values());
    }

    /**
     * A code scheme.
     *
     * @throws IllegalArgumentException when the ontology has no such scheme
     */
    public CodeScheme getScheme(String name) {
        CodeScheme scheme = schemes.get(name);
        if (scheme == null) {
            throw new IllegalArgumentException("no code scheme \"" + name + "\" in ontology/elchi.ttl; there are "
                    + String.join(", ", schemes.keySet()));
        }
        return scheme;
    }
}
