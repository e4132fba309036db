package org.elchi.query;

import java.util.List;
import java.util.Map;

/**
 * How much is known of two states.
 *
 * @param id the relationship's IRI
 * @param parties the two codes, in alphabetical order
 * @param counts facts by type
 * @param sectors facts by sector
 */
public record RelationshipCount(
        String id, List<String> parties, Map<String, Integer> counts, Map<String, Integer> sectors) {}
