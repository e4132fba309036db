/**
 * What is known before any document is read: states, sectors and the closed code lists, with names in five languages and
 * verified identifiers. One set of tables under {@code ontology/reference} feeds gazetteers, views and RDF alike.
 */
@NullMarked
package org.elchi.reference;

import org.jspecify.annotations.NullMarked;
