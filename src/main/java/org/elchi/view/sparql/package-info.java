/**
 * The SPARQL 1.1 protocol at {@code /sparql}: queries are checked here and streamed through to Fuseki, which answers them;
 * everything that writes is refused.
 */
@NullMarked
package org.elchi.view.sparql;

import org.jspecify.annotations.NullMarked;
