/** Bytes into text, and what the sender or the page says about the document. */
@NullMarked
package org.elchi.source;

import org.jspecify.annotations.NullMarked;
