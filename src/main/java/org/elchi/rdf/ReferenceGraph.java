package org.elchi.rdf;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.elchi.reference.Concept;
import org.elchi.reference.DacCode;
import org.elchi.reference.Name;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.Sector;
import org.elchi.reference.State;

/**
 * States, sectors and code lists as RDF, written from the tables from which the gazetteers are fed too: what stands in
 * the graph {@link Iris#referenceGraph()}. Immutable.
 */
public final class ReferenceGraph {
    private static final Node CONCEPT = skos("Concept");
    private static final Node CONCEPT_SCHEME = skos("ConceptScheme");
    private static final Node IN_SCHEME = skos("inScheme");
    private static final Node NOTATION = skos("notation");
    private static final Node DEFINITION = skos("definition");
    private static final Node EXACT_MATCH = skos("exactMatch");
    private static final Node CLOSE_MATCH = skos("closeMatch");
    private static final Node NARROW_MATCH = skos("narrowMatch");
    private static final Node SAME_AS = NodeFactory.createURI(Namespaces.OWL + "sameAs");

    /** The form of IRI that Wikidata itself gives its items. */
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The IRI of a GeoNames feature, as against that of the page about it. */
    private static final String GEONAMES = "https://sws.geonames.org/";

    private static final String EUROVOC = "http://eurovoc.europa.eu/";

    /** The kind in IRIs, and the scheme, of OECD DAC codes, which have no IRIs of their own. */
    private static final String DAC = "dac";

    private final FactVocabulary vocabulary;
    private final ReferenceData reference;
    private final Iris iris;

    /**
     * Takes what to write.
     *
     * @param vocabulary says of what class and IRI kind the entries of each scheme are
     * @param reference the tables
     * @param iris names things
     */
    public ReferenceGraph(FactVocabulary vocabulary, ReferenceData reference, Iris iris) {
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.iris = iris;
    }

    /** A new graph with all of it: some four thousand triples. */
    public Graph toGraph() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        reference.listParties().forEach(state -> addState(graph, state));
        for (String scheme : reference.listSchemes()) {
            if (!scheme.equals(ReferenceData.STATE)) {
                addScheme(graph, scheme);
                reference.listConcepts(scheme).forEach(concept -> addConcept(graph, concept));
            }
        }
        reference.listSectors().forEach(sector -> addMappings(graph, sector));
        addScheme(graph, DAC);
        reference.listDacCodes().forEach(code -> addDacCode(graph, code));
        return graph;
    }

    private void addState(Graph graph, State state) {
        Node node = NodeFactory.createURI(iris.country(state.alpha2()));
        graph.add(node, Vocabulary.TYPE, Vocabulary.STATE_CLASS);
        addLabels(graph, node, state.labels());
        for (Name name : state.names()) {
            if (name.kind() == Name.Kind.OFFICIAL || name.kind() == Name.Kind.SHORT) {
                graph.add(node, Vocabulary.ALT_LABEL, NodeFactory.createLiteralLang(name.text(), name.language()));
            }
        }
        graph.add(node, Vocabulary.ALPHA2, NodeFactory.createLiteralString(state.alpha2()));
        if (state.alpha3() != null) {
            graph.add(node, Vocabulary.ALPHA3, NodeFactory.createLiteralString(state.alpha3()));
        }
        if (state.m49() != null) {
            graph.add(node, Vocabulary.M49, NodeFactory.createLiteralString(state.m49()));
        }
        graph.add(node, SAME_AS, NodeFactory.createURI(WIKIDATA + state.wikidata()));
        if (state.geonames() != null) {
            graph.add(node, SAME_AS, NodeFactory.createURI(GEONAMES + state.geonames() + "/"));
        }
        if (state.euAuthority() != null) {
            // An authority table holds concepts: a state matches one and is none.
            graph.add(node, EXACT_MATCH, NodeFactory.createURI(state.euAuthority()));
        }
    }

    private void addScheme(Graph graph, String scheme) {
        Node node = scheme(scheme);
        graph.add(node, Vocabulary.TYPE, CONCEPT_SCHEME);
        graph.add(node, NOTATION, NodeFactory.createLiteralString(scheme));
    }

    private void addConcept(Graph graph, Concept concept) {
        CodeScheme scheme = vocabulary.getScheme(concept.scheme());
        Node node = NodeFactory.createURI(iris.code(scheme.iriKind(), concept.code()));
        graph.add(node, Vocabulary.TYPE, scheme.memberClass());
        addEntry(graph, node, concept.scheme(), concept.code());
        addLabels(graph, node, concept.labels());
    }

    private void addEntry(Graph graph, Node node, String scheme, String code) {
        graph.add(node, Vocabulary.TYPE, CONCEPT);
        graph.add(node, IN_SCHEME, scheme(scheme));
        graph.add(node, NOTATION, NodeFactory.createLiteralString(code));
    }

    private void addMappings(Graph graph, Sector sector) {
        Node node = NodeFactory.createURI(
                iris.code(vocabulary.getScheme(ReferenceData.SECTOR).iriKind(), sector.code()));
        graph.add(node, DEFINITION, NodeFactory.createLiteralLang(sector.definition(), "en"));
        // Where several DAC codes share a sector, each is but a part of it.
        Node match = sector.dac().size() == 1 ? CLOSE_MATCH : NARROW_MATCH;
        sector.dac().forEach(code -> graph.add(node, match, dac(code)));
        if (sector.eurovoc() != null) {
            graph.add(node, CLOSE_MATCH, NodeFactory.createURI(EUROVOC + sector.eurovoc()));
        }
    }

    private void addDacCode(Graph graph, DacCode code) {
        Node node = dac(code.code());
        addEntry(graph, node, DAC, code.code());
        graph.add(node, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang(code.label(), "en"));
    }

    private static void addLabels(Graph graph, Node node, Map<String, String> labels) {
        labels.forEach((language, label) ->
                graph.add(node, Vocabulary.PREF_LABEL, NodeFactory.createLiteralLang(label, language)));
    }

    private Node dac(String code) {
        return NodeFactory.createURI(iris.thing(DAC, code));
    }

    private Node scheme(String name) {
        return NodeFactory.createURI(iris.thing("scheme", name));
    }

    private static Node skos(String name) {
        return NodeFactory.createURI(Namespaces.SKOS + name);
    }
}
