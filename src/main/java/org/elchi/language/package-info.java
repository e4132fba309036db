/**
 * Language packs: a language is a folder of data (lexicon, inflection, names, rules with examples) that is read, checked and
 * compiled once. No class here names a language.
 */
@NullMarked
package org.elchi.language;

import org.jspecify.annotations.NullMarked;
