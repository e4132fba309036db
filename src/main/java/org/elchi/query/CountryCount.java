package org.elchi.query;

/**
 * How often a state is spoken of.
 *
 * @param code ISO 3166-1 alpha-2, or EU
 * @param id its IRI
 * @param documents in how many documents
 */
public record CountryCount(String code, String id, int documents) {}
