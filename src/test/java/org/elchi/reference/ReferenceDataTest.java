package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReferenceDataTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void holdsAllMembersAndObserversOfTheUnitedNations() {
        assertEquals(193, count(State.Membership.MEMBER));
        assertEquals(2, count(State.Membership.OBSERVER));
    }

    private static long count(State.Membership membership) {
        return REFERENCE.listStates().stream()
                .filter(state -> state.membership() == membership)
                .count();
    }
}
