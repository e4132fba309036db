package org.elchi.language;

import java.util.List;

/**
 * A stem with the states in which its endings may begin.
 *
 * @param stem in small letters
 * @param states of the pack's inflection, such as {@code noun}; empty for a word that takes no ending
 * @param features what the stem itself carries
 */
public record Lexeme(String stem, List<String> states, long features) {}
