/**
 * Asks the store: the questions that stand as files under {@code queries}, and what the views show. Gives plain records; no
 * Jena type leaves this package but in what describes a resource as a graph.
 */
@NullMarked
package org.elchi.query;

import org.jspecify.annotations.NullMarked;
