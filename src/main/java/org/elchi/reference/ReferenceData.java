package org.elchi.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * States, sectors, international organizations and the closed code lists. Read once from the tables under {@code ontology/reference}; immutable and safe
 * for use by several threads.
 */
public final class ReferenceData {
    /** The languages in which everything here has a name, as BCP 47 tags. */
    public static final List<String> LANGUAGES = List.of("az", "en", "ru", "kk", "tr");

    /** The scheme of {@link #listParties() states and unions}. */
    public static final String STATE = "state";

    /** The scheme of {@link #listSectors() sectors}. */
    public static final String SECTOR = "sector";

    private final List<State> parties;
    private final List<State> states;
    private final List<Sector> sectors;
    private final List<DacCode> dacCodes;
    private final Map<String, List<Concept>> schemes;
    private final Map<String, State> partiesByCode = new LinkedHashMap<>();
    private final Map<String, Sector> sectorsByCode = new LinkedHashMap<>();
    private final Map<String, Map<String, Concept>> conceptsByCode = new LinkedHashMap<>();
    private final StateNames stateNames;
    private final List<Organization> organizations;
    private final List<OfficeHolder> officeHolders;
    private final Map<String, Organization> organizationsByKey = new LinkedHashMap<>();

    ReferenceData(
            List<State> parties,
            List<Sector> sectors,
            List<DacCode> dacCodes,
            List<Concept> concepts,
            StateNames stateNames,
            List<Organization> organizations,
            List<OfficeHolder> officeHolders) {
        this.parties = List.copyOf(parties);
        this.states = this.parties.stream()
                .filter(state -> state.membership() != State.Membership.UNION)
                .toList();
        this.sectors = List.copyOf(sectors);
        this.dacCodes = List.copyOf(dacCodes);
        this.stateNames = stateNames;
        this.organizations = List.copyOf(organizations);
        this.officeHolders = List.copyOf(officeHolders);
        organizations.forEach(organization -> organizationsByKey.put(organization.key(), organization));
        parties.forEach(state -> partiesByCode.put(state.alpha2(), state));
        sectors.forEach(sector -> sectorsByCode.put(sector.code(), sector));
        schemes = groupByScheme(this.parties, this.sectors, concepts);
        schemes.forEach((scheme, entries) -> {
            Map<String, Concept> byCode = new LinkedHashMap<>();
            entries.forEach(concept -> byCode.put(concept.code(), concept));
            conceptsByCode.put(scheme, byCode);
        });
    }

    private static Map<String, List<Concept>> groupByScheme(
            List<State> parties, List<Sector> sectors, List<Concept> concepts) {
        Map<String, List<Concept>> grouped = new LinkedHashMap<>();
        grouped.put(
                STATE,
                parties.stream()
                        .map(state -> new Concept(STATE, state.alpha2(), state.labels()))
                        .toList());
        grouped.put(
                SECTOR,
                sectors.stream()
                        .map(sector -> new Concept(SECTOR, sector.code(), sector.labels()))
                        .toList());
        concepts.forEach(concept -> grouped.computeIfAbsent(concept.scheme(), scheme -> new ArrayList<>())
                .add(concept));
        grouped.replaceAll((scheme, entries) -> List.copyOf(entries));
        return grouped;
    }

    /**
     * Reads the tables that come with the program.
     *
     * @throws ReferenceTableException when a table can't be used; names file, line and mend
     */
    public static ReferenceData load() {
        return new ReferenceTables(ReferenceTables.classpath()).load();
    }

    /**
     * Reads the tables of a directory in place of those that come with the program.
     *
     * @throws ReferenceTableException when a table can't be used; names file, line and mend
     */
    public static ReferenceData load(Path directory) {
        return new ReferenceTables(ReferenceTables.directory(directory)).load();
    }

    /** All states, without unions, by alpha-2 code. */
    public List<State> listStates() {
        return states;
    }

    /** All that can be a party to a relationship: states, then unions such as {@code EU}. */
    public List<State> listParties() {
        return parties;
    }

    /** The state or union with this alpha-2 code in capital letters. */
    public Optional<State> findState(String code) {
        return Optional.ofNullable(partiesByCode.get(code));
    }

    /**
     * The state or union with this alpha-2 code in capital letters.
     *
     * @throws IllegalArgumentException when there is none
     */
    public State getState(String code) {
        return findState(code)
                .orElseThrow(() -> new IllegalArgumentException("no state has the code \"" + code
                        + "\"; use an ISO 3166-1 alpha-2 code in capital letters, such as KZ"));
    }

    /**
     * The state or union that goes by this name: any name in any of the five languages, alpha-2 or alpha-3, in any case,
     * dotted or dotless i, composed or decomposed. A capital is no name of its state here: see {@link #findStateByCapital}.
     */
    public Optional<State> findStateByName(String name) {
        return stateNames.findCode(name).map(partiesByCode::get);
    }

    /** The state whose seat of government goes by this name in any of the five languages; folded as names are. */
    public Optional<State> findStateByCapital(String name) {
        return stateNames.findCodeByCapital(name).map(partiesByCode::get);
    }

    /** All sectors, in the order of the table. */
    public List<Sector> listSectors() {
        return sectors;
    }

    /** The sector with this code. */
    public Optional<Sector> findSector(String code) {
        return Optional.ofNullable(sectorsByCode.get(code));
    }

    /** Who headed states and governments since the middle of 2014, in the order of the table. */
    public List<OfficeHolder> listOfficeHolders() {
        return officeHolders;
    }

    /** All international organizations and their organs, in the order of the table. */
    public List<Organization> listOrganizations() {
        return organizations;
    }

    /** The organization with this key. */
    public Optional<Organization> findOrganization(String key) {
        return Optional.ofNullable(organizationsByKey.get(key));
    }

    /** The codes of the OECD DAC to which sectors are mapped, by code. */
    public List<DacCode> listDacCodes() {
        return dacCodes;
    }

    /** The names of all schemes, {@link #STATE} and {@link #SECTOR} first. */
    public List<String> listSchemes() {
        return List.copyOf(schemes.keySet());
    }

    /**
     * The entries of a scheme, in the order of the table.
     *
     * @throws IllegalArgumentException when there is no such scheme
     */
    public List<Concept> listConcepts(String scheme) {
        List<Concept> concepts = schemes.get(scheme);
        if (concepts == null) {
            throw new IllegalArgumentException(
                    "no scheme \"" + scheme + "\"; there are " + String.join(", ", schemes.keySet()));
        }
        return concepts;
    }

    /** One entry of a scheme; empty for an unknown scheme too. */
    public Optional<Concept> findConcept(String scheme, String code) {
        return Optional.ofNullable(conceptsByCode.getOrDefault(scheme, Map.of()).get(code));
    }

    /** Whether the scheme has an entry with this code; false for an unknown scheme. */
    public boolean isKnownCode(String scheme, String code) {
        return findConcept(scheme, code).isPresent();
    }

    static String labelIn(Map<String, String> labels, String language) {
        String label = labels.get(language.toLowerCase(Locale.ROOT));
        if (label == null) {
            throw new IllegalArgumentException(
                    "no labels in the language \"" + language + "\"; there are " + String.join(", ", LANGUAGES));
        }
        return label;
    }
}
