package org.elchi.reference;

/**
 * A name of somebody who headed a state or its government, or stood in for its head; from the CIA World Factbook, as
 * {@code ontology/reference/README.md} says. Immutable.
 *
 * @param state alpha-2 code
 * @param office {@code head of state} or {@code head of government}, as in the scheme of offices
 * @param name family name, or the one by which a monarch is known, in Latin letters
 * @param since the year in which the office was taken
 */
public record OfficeHolder(String state, String office, String name, int since) {}
