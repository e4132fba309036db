/**
 * Facts as RDF and back: the vocabulary as {@code ontology/} declares it, IRIs, one named graph per document, SHACL shapes,
 * Web Annotations. Nothing here switches over fact types.
 */
@NullMarked
package org.elchi.rdf;

import org.jspecify.annotations.NullMarked;
