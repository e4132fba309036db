package org.elchi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.reference.Name;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.State;

/** Brings the reference tables' names of states and capitals into a pack's lexicon. Stateless. */
public final class ReferenceNames {
    private ReferenceNames() {}

    /** The entries of a language: type {@code state} for names, {@code capital} for seats of government, with their code. */
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
        return entries;
    }
}
