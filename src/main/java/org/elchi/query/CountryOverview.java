package org.elchi.query;

import java.util.List;
import java.util.Map;

/**
 * One state.
 *
 * @param country how often it is spoken of
 * @param facts in how many facts of each type it plays a role
 * @param relationships its relationships with their counts
 */
public record CountryOverview(
        CountryCount country, Map<String, Integer> facts, List<RelationshipCount> relationships) {}
