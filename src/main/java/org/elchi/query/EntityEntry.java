package org.elchi.query;

/**
 * A person, an organization or an initiative, with what was said of it last.
 *
 * @param id its IRI
 * @param mentions in how many places documents speak of it
 * @param latest what the latest document says of it
 */
public record EntityEntry(String id, int mentions, FactEntry latest) {}
