package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a pattern can't do without, so that it is tried only where that stands. */
class PatternNeedsTest {
    private static List<Set<Object>> needs(String pattern) {
        return PatternNeeds.of(PatternParser.parse(pattern), stems -> Set.of());
    }

    private static Object type(String name) {
        return new StartKeys.TypeKey(name);
    }

    @Test
    void everyPartOfASequenceIsNeeded() {
        assertEquals(List.of(Set.of(type("who")), Set.of("ki")), needs("[who] \"ki\""));
    }

    @Test
    void ofAlternativesOneIsNeeded() {
        assertEquals(List.of(Set.of(type("post"), type("person"))), needs("[post|person]"));
        assertEquals(List.of(Set.of("a", type("b"))), needs("(\"a\" w|[b])"));
    }

    @Test
    void whatMayBeMissingIsNotNeeded() {
        assertEquals(List.of(Set.of("x")), needs("[who]? \"x\" ([post]|_) [sector]* ![state]"));
    }

    @Test
    void whatMustFollowIsNeeded() {
        assertEquals(List.of(Set.of("x"), Set.of(type("state"))), needs("\"x\" &[state]"));
        assertEquals(List.of(Set.of(type("state"))), needs("[state]{1,3}"));
    }
}
