package org.elchi.query;

/**
 * Words that prove a fact.
 *
 * @param start first code point in the document's text
 * @param end code point after the last one
 * @param quote the words
 */
public record Quote(int start, int end, String quote) {}
