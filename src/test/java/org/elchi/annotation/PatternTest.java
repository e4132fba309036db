package org.elchi.annotation;

import static org.elchi.annotation.SmallPack.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.elchi.language.PackException;
import org.junit.jupiter.api.Test;

/** Each construct of the pattern language, alone and together. */
class PatternTest {
    @Test
    void aTypeFindsItsAnnotations() {
        assertEquals(List.of("cat", "big dog"), find("[animal]", "a cat and a big dog"));
        assertEquals(List.of("red", "cat"), find("[animal|colour]", "red cat"));
    }

    @Test
    void conditionsHoldOnAttributes() {
        assertEquals(List.of("cat"), find("[animal kind=cat]", "cat dog"));
        assertEquals(List.of("dog"), find("[animal kind!=cat]", "cat dog"));
        assertEquals(List.of("cat", "dog"), find("[animal kind=*]", "cat dog red"));
        assertEquals(List.of(), find("[colour kind=*]", "red"));
        assertEquals(List.of("red"), find("[colour kind!=*]", "red"));
    }

    @Test
    void conditionsHoldOnOneAndTheSameReading() {
        assertEquals(List.of("cats"), find("[animal number=pl]", "cat cats"));
        assertEquals(List.of("catso"), find("[animal case=gen]", "cats catso"));
        assertEquals(List.of("cat"), find("[animal case=nom number!=pl]", "cat cats cato"));
    }

    @Test
    void abbreviationsAreFoundOnlyAsTheyAreWritten() {
        assertEquals(List.of("WHO", "WHOo", "G+"), find("[body]", "who Who WHO WHOo G+ g+ G"));
    }

    @Test
    void formsAreWordsToTheLetter() {
        assertEquals(List.of("and", "or"), find("\"and|or\"", "this and that or ands"));
        assertEquals(List.of("And"), find("\"and\"", "And so"));
        assertEquals(List.of("a-b"), find("\"a\" ~\"-\" ~\"b\"", "a-b a - b"));
    }

    @Test
    void stemsStandForAllTheirForms() {
        assertEquals(List.of("hills", "hill"), find("<hill>", "hills hill hilly"));
        assertEquals(List.of("jumped"), find("<jump- tense=past>", "jump jumped"));
    }

    @Test
    void endingsAreReadWhateverTheStem() {
        assertEquals(List.of("zorked"), find("{verb tense=past}", "zork zorked"));
    }

    @Test
    void shapesAreWhatTokensLookLike() {
        assertEquals(List.of("One", "Two"), find("W", "One is Two"));
        assertEquals(List.of("one", "2"), find("w", "one, 2"));
        assertEquals(List.of("–"), find("dash", "a – b"));
        assertEquals(List.of("-"), find("dash", "a - b-c"));
        assertEquals(List.of("\"", "\""), find("quote", "“x”"));
    }

    @Test
    void edgesAreTheSentences() {
        assertEquals(List.of("A", "C"), find("^ w", "A b. C d."));
        assertEquals(List.of("."), find("_ $", "A b."));
    }

    @Test
    void repeatsTakeAsManyAsTheyMay() {
        assertEquals(List.of("red red cat"), find("[colour]* [animal]", "red red cat"));
        assertEquals(List.of("cat"), find("[colour]? [animal]", "big cat"));
        assertEquals(List.of("red cat"), find("[colour]+ [animal]", "cat x red cat"));
        assertEquals(List.of("x x x", "x x"), find("\"x\"{2,3}", "x x x y x x y x"));
    }

    @Test
    void repeatsGiveBackWhatTheRestNeeds() {
        assertEquals(
                List.of("x x y"),
                find("_{0,5} \"y\"", "x x y").stream().limit(1).toList());
        assertEquals(List.of("x x x"), find("\"x\"* \"x\"", "x x x"));
    }

    @Test
    void choicesAndGroups() {
        assertEquals(List.of("red cat", "blue"), find("(\"red\" [animal] | \"blue\")", "red cat blue red"));
    }

    @Test
    void lookingAheadTakesNothing() {
        assertEquals(List.of("red"), find("[colour] &[animal]", "red cat blue sky"));
        assertEquals(List.of("blue"), find("[colour] ![animal]", "red cat blue sky"));
        assertEquals(List.of("One two"), find("&W w w", "One two three"));
    }

    @Test
    void bindingsCarryAttributesWordsAndPlace() {
        String rules = SmallPack.rule(
                "colour:[colour] (it:[animal])", "kind: $it.kind, colour: $colour, none: $colour.kind, fixed: yes");
        AnnotatedText text = SmallPack.annotate(SmallPack.with(rules), "a red dog");
        Annotation found = text.list("find").get(0);
        assertEquals("dog", text.words(found.first(), found.end()));
        assertEquals("dog", found.get("kind"));
        assertEquals("red", found.get("colour"));
        assertEquals("yes", found.get("fixed"));
        assertNull(found.get("none"));
    }

    @Test
    void aBoundGroupIsWhatItSpans() {
        String rules = SmallPack.rule("\"the\" name:(w{1,3}) [animal]", "name: $name");
        AnnotatedText text = SmallPack.annotate(SmallPack.with(rules), "the very old cat");
        assertEquals("very old", text.list("find").get(0).get("name"));
    }

    @Test
    void theLongestFindAtAPlaceStays() {
        assertEquals(List.of("x x x"), find("\"x\"{1,3}", "x x x"));
        assertEquals(List.of("big dog"), find("[animal]", "big dog"));
    }

    @Test
    void noFindReachesBeyondItsSentence() {
        assertEquals(List.of(), find("[colour] _ [animal]", "It is red. Cat is here."));
    }

    @Test
    void namesWithCapsAreFoundOnlyWithACapital() {
        assertEquals(List.of("Rome"), find("[place]", "Rome rome"));
    }

    @Test
    void aFaultInAPatternNamesFileLineRuleAndColumn() {
        String[][] faults = {
            {"[animal", "']' is missing"},
            {"(\"a\"", "')' is missing"},
            {"blah", "unknown word"},
            {"\"a\" )", "unexpected ')'"},
            {"[animal case=abl]", "no ending gives the feature 'case=abl'"},
            {"{nowhere tense=past}", "the inflection has no state 'nowhere'"},
            {"[animal kind]", "a condition is key=value"},
            {"\"a\"{x,y}", "{least,most}"},
            {"\"a\"{3}", "{least,most}"},
            {"\"a\"{4,2}", "{least,most}"},
            {"", "something to match is missing"},
        };
        for (String[] fault : faults) {
            PackException thrown = assertThrows(
                    PackException.class, () -> SmallPack.with("\n" + SmallPack.rule(fault[0], "")), fault[0]);
            String message = String.valueOf(thrown.getMessage());
            assertTrue(message.startsWith("xx/rules.yaml:2: rule xx.find: "), message);
            assertTrue(message.contains(fault[1]), message);
        }
    }

    @Test
    void whatIsSetHasToBeBound() {
        PackException thrown = assertThrows(
                PackException.class, () -> SmallPack.with(SmallPack.rule("it:[animal]", "kind: $other.kind")));
        assertTrue(
                String.valueOf(thrown.getMessage()).contains("nothing is bound as 'other'; bound are [it]"),
                thrown.getMessage());
    }

    @Test
    void noPatternAndTextTogetherHang() {
        String text = "x ".repeat(20_000) + ".";
        for (String pattern : List.of(
                "_* _* _* _* _* \"zzz\"",
                "((\"x\"|w|_)* (w|_)*){0,6} \"zzz\"",
                "((\"x\"?){0,6}){0,6} \"zzz\"",
                "(!\"zzz\" _){0,40} (&w _){0,40} \"zzz\"")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertEquals(List.of(), find(pattern, text)), pattern);
        }
    }
}
