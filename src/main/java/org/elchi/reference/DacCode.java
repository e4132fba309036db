package org.elchi.reference;

/**
 * An entry of the OECD Development Assistance Committee's sector classification to which a {@link Sector} is mapped.
 *
 * @param code three digits for a category, five for a purpose
 * @param label the English name
 */
public record DacCode(String code, String label) {}
