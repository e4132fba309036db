package org.elchi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.reference.Name;
import org.elchi.reference.Organization;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.State;

/** Brings the reference tables' names of states, capitals and organizations into a pack's lexicon. Stateless. */
public final class ReferenceNames {
    private ReferenceNames() {}

    /**
     * The entries of a language: type {@code state} for names, {@code capital} for seats of government, with their code; type
     * {@code organization} with its key and, for an organ of a union of states, the union's code ({@code of}). An abbreviation of an
     * organization is found only as it is written ({@code caps=all}): "WHO" is one, "who" is none.
     */
    public static List<LexiconEntry> entries(ReferenceData reference, String language) {
        List<LexiconEntry> entries = new ArrayList<>();
        for (State state : reference.listParties()) {
            Map<String, String> attributes = state.membership() == State.Membership.UNION
                    ? Map.of("code", state.alpha2(), "caps", "yes", "union", "yes")
                    : Map.of("code", state.alpha2(), "caps", "yes");
            for (Name name : state.names()) {
                if (name.language().equals(language)) {
                    String type = name.kind() == Name.Kind.CAPITAL ? "capital" : "state";
                    entries.add(new LexiconEntry(name.text(), type, attributes, language + ".name." + state.alpha2()));
                }
            }
        }
        for (Organization organization : reference.listOrganizations()) {
            addOrganization(entries, organization, language);
        }
        return entries;
    }

    private static void addOrganization(List<LexiconEntry> entries, Organization organization, String language) {
        Map<String, String> attributes =
                new HashMap<>(Map.of("key", organization.key(), "caps", "yes", "phrase", "head"));
        organization.findUnion().ifPresent(union -> attributes.put("of", union));
        Map<String, String> plain = Map.copyOf(attributes);
        attributes.put("caps", "all");
        Map<String, String> capitals = Map.copyOf(attributes);
        String origin = language + ".name." + organization.key();
        for (Name name : organization.names()) {
            if (name.language().equals(language)) {
                boolean abbreviation = name.kind() == Name.Kind.ABBREVIATION;
                entries.add(new LexiconEntry(name.text(), "organization", abbreviation ? capitals : plain, origin));
            }
        }
    }
}
