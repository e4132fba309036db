/**
 * Finds in a text what a language pack describes: names, states, offices, dates, quotations, speech frames. Everything found
 * is an {@link org.elchi.annotation.Annotation} over tokens, and knows the lexicon row or rule that found it.
 */
@NullMarked
package org.elchi.annotation;

import org.jspecify.annotations.NullMarked;
