/**
 * Accuracy as a number: compares document records with gold annotations and counts, task by task and language by
 * language, what was found, missed and too much. Names are compared leniently (case, diacritics, inflection), facts exactly.
 */
@NullMarked
package org.elchi.evaluation;

import org.jspecify.annotations.NullMarked;
