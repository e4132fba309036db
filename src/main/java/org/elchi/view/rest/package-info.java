/** The store over REST: documents, facts, countries, pairs and what is said of them, as JSON or as a graph. */
@NullMarked
package org.elchi.view.rest;

import org.jspecify.annotations.NullMarked;
