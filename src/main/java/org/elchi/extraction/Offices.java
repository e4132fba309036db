package org.elchi.extraction;

import java.util.Set;

/** What kinds of office the roles of the scheme are. Stateless. */
final class Offices {
    /** Offices that a state has one or few of, so that its own news names them without the state. */
    private static final Set<String> OF_A_STATE = Set.of(
            "head of state",
            "head of government",
            "foreign minister",
            "deputy foreign minister",
            "minister",
            "deputy minister",
            "parliament speaker",
            "spokesperson");

    /** Those of which a state has several holders at a time. */
    private static final Set<String> OF_SEVERAL =
            Set.of("minister", "deputy minister", "deputy foreign minister", "official", "member of parliament");

    /** Besides those of a state, what somebody and a foreign counterpart both are. */
    private static final Set<String> ALSO_SHARED = Set.of("ambassador", "official");

    private static final Set<String> ENVOYS = Set.of("ambassador", "chargé d'affaires", "consul");

    private Offices() {}

    /** The code of somebody's role; empty where no words tell an office. */
    static String roleOf(Person person) {
        String role = person.postAttribute("role");
        return role == null ? "" : role;
    }

    /** Whether somebody's office is one of a state that its news may leave unsaid. */
    static boolean isOfState(Person person) {
        return OF_A_STATE.contains(roleOf(person));
    }

    /** Whether a state has several who hold somebody's office. */
    static boolean isOneOfSeveral(Person person) {
        return OF_SEVERAL.contains(roleOf(person));
    }

    /** Whether an office is one that a counterpart in another state holds, too. */
    static boolean mayBeShared(Person person) {
        return isOfState(person) || ALSO_SHARED.contains(roleOf(person));
    }

    /** Whether somebody is accredited to another state. */
    static boolean isEnvoy(Person person) {
        return ENVOYS.contains(roleOf(person));
    }
}
