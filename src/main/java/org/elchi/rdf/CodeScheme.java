package org.elchi.rdf;

import org.apache.jena.graph.Node;

/**
 * A code list as RDF.
 *
 * @param name as in {@link org.elchi.fact.Value.Code#scheme()}
 * @param memberClass the class of its entries
 * @param iriKind the kind in its entries' IRIs
 */
public record CodeScheme(String name, Node memberClass, String iriKind) {}
