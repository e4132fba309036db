/** Linked data: every IRI of the graph answers under its own path here, and graphs are given out in RDF. */
@NullMarked
package org.elchi.view.linkeddata;

import org.jspecify.annotations.NullMarked;
