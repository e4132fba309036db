package org.elchi.query;

import java.util.List;
import java.util.Map;

/**
 * What two states have with each other, at a glance.
 *
 * @param id its IRI
 * @param parties the two codes, in alphabetical order
 * @param counts how many facts of each type there are, by the type's name
 * @param people who is posted from one to the other, by the latest document
 * @param initiatives what they share, by the latest document
 * @param sectors how many facts touch each sector, most first
 * @param statements the latest
 * @param figures the latest
 * @param events the latest
 * @param commitments the latest
 */
public record Relationship(
        String id,
        List<String> parties,
        Map<String, Integer> counts,
        List<EntityEntry> people,
        List<EntityEntry> initiatives,
        Map<String, Integer> sectors,
        List<FactEntry> statements,
        List<FactEntry> figures,
        List<FactEntry> events,
        List<FactEntry> commitments) {}
