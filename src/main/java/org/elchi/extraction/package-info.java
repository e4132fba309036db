/** Turns a document into facts; free of store and web, so that it runs anywhere. */
@NullMarked
package org.elchi.extraction;

import org.jspecify.annotations.NullMarked;
