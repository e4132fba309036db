package org.elchi.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Namespaces of the vocabularies in use, and the prefixes that every output gives them. */
public final class Namespaces {
    /** Elchi's ontology. */
    public static final String ELCHI = "https://w3id.org/elchi/ontology#";

    /** Dublin Core terms. */
    public static final String DCTERMS = "http://purl.org/dc/terms/";

    /** Friend of a Friend. */
    public static final String FOAF = "http://xmlns.com/foaf/0.1/";

    /** Web Annotation. */
    public static final String OA = "http://www.w3.org/ns/oa#";

    /** Organizations. */
    public static final String ORG = "http://www.w3.org/ns/org#";

    /** OWL. */
    public static final String OWL = "http://www.w3.org/2002/07/owl#";

    /** Provenance. */
    public static final String PROV = "http://www.w3.org/ns/prov#";

    /** RDF. */
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** RDF Schema. */
    public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";

    /** schema.org. */
    public static final String SCHEMA = "https://schema.org/";

    /** SHACL. */
    public static final String SH = "http://www.w3.org/ns/shacl#";

    /** SKOS. */
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** XML Schema datatypes. */
    public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** Prefix to namespace, alphabetical. */
    public static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("elchi", ELCHI),
            Map.entry("dcterms", DCTERMS),
            Map.entry("foaf", FOAF),
            Map.entry("oa", OA),
            Map.entry("org", ORG),
            Map.entry("owl", OWL),
            Map.entry("prov", PROV),
            Map.entry("rdf", RDF),
            Map.entry("rdfs", RDFS),
            Map.entry("schema", SCHEMA),
            Map.entry("sh", SH),
            Map.entry("skos", SKOS),
            Map.entry("xsd", XSD))));

    private Namespaces() {}
}
