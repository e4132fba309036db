package org.elchi.language;

import java.util.Map;

/**
 * What a word or phrase of a pack stands for.
 *
 * @param phrase as the pack writes it
 * @param type the annotation it gives, such as {@code office}
 * @param attributes such as {@code role=ambassador}
 * @param origin where it stands, for explanations: pack, file, line or the reference table
 */
public record LexiconEntry(String phrase, String type, Map<String, String> attributes, String origin) {}
