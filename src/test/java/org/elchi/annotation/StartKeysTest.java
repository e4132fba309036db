package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import org.elchi.language.LanguagePack;
import org.junit.jupiter.api.Test;

/** What leads to a rule, so that it is not tried at every token. */
class StartKeysTest {
    private static final LanguagePack PACK =
            SmallPack.with(SmallPack.rule("w", "")).pack();

    private static StartKeys.Choice choice(String pattern) {
        return StartKeys.of(
                PatternCompiler.compile(pattern, PACK, new HashMap<>()).start());
    }

    private static StartKeys.TypeKey type(String name) {
        return new StartKeys.TypeKey(name);
    }

    @Test
    void aRuleIsLedToByWhatItBeginsWith() {
        assertEquals(new StartKeys.Choice(Set.of(type("who")), 0), choice("[who] \"x\""));
        assertEquals(new StartKeys.Choice(Set.of("a", "b", type("who")), 0), choice("([who]|\"a|b\") _"));
        assertEquals(new StartKeys.Choice(Set.of("a", "b"), 0), choice("\"a\"? \"b\""));
    }

    @Test
    void aRareTokenFurtherInLeadsThereRatherThanAnyToken() {
        assertEquals(new StartKeys.Choice(Set.of("x"), 1), choice("!quote w \"x\""));
        assertEquals(new StartKeys.Choice(Set.of("x", "y"), 2), choice("_ w (\"x\"|\"y\")"));
    }

    @Test
    void nobodyKnowsWhereAfterAnAnnotationOrARepeatItStands() {
        assertEquals(new StartKeys.Choice(Set.of(type("who")), 1), choice("_ [who] \"x\""));
        assertEquals(new StartKeys.Choice(Set.of("x", type("who")), 1), choice("w [who]? \"x\""));
        assertEquals(new StartKeys.Choice(Set.of(StartKeys.ANY), 0), choice("_{1,9} \"x\""));
    }

    @Test
    void whatMustFollowLeadsWhereItIsRarer() {
        assertEquals(new StartKeys.Choice(Set.of(StartKeys.CAPITAL), 0), choice("&W w w"));
        assertEquals(new StartKeys.Choice(Set.of("x"), 0), choice("&\"x\" _ _"));
    }

    @Test
    void repeatsWithinRepeatsAreLookedThroughInNoTime() {
        StartKeys.Choice choice = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> choice("(((\"a\"? \"b\"?){0,9} \"c\"?){0,9} \"d\"?){0,9} \"e\""));
        assertEquals(new StartKeys.Choice(Set.of("a", "b", "c", "d", "e"), 0), choice);
    }
}
