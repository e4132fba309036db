/**
 * Keeps named graphs and answers SPARQL over them: one implementation over Jena's link, in a directory behind
 * an embedded Fuseki, or in a Fuseki elsewhere. Knows graphs, not what they say.
 */
@NullMarked
package org.elchi.store;

import org.jspecify.annotations.NullMarked;
