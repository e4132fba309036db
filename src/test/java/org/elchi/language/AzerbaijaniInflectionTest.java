package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** The forms that Azerbaijani words take, as its pack reads them. */
class AzerbaijaniInflectionTest {
    private static final LanguagePack PACK =
            PackLoader.load("az", PackSource.ofClassPath("az"), ReferenceNames.entries(ReferenceData.load(), "az"));

    private static boolean reads(String stem, String form, String state, String features) {
        Inflection inflection = PACK.inflection();
        long wanted = 0;
        for (String feature : features.isEmpty() ? new String[0] : features.split(" ")) {
            wanted |= inflection.features().findBit(feature).orElseThrow();
        }
        for (int cut = 1; cut <= form.length(); cut++) {
            String ending = form.substring(cut);
            if (inflection.stemsOf(form.substring(0, cut), ending).contains(stem)) {
                for (long reading : inflection.readings(stem, ending, state)) {
                    if ((reading & wanted) == wanted) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Rows: stem, form, state, features. */
    private static void assertReads(String... rows) {
        List<String> unread = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            if (!reads(cells[0], cells[1], cells[2], cells[3])) {
                unread.add(row);
            }
        }
        assertEquals(List.of(), unread);
    }

    @Test
    void casesFollowTheLastVowel() {
        assertReads(
                "qazaxıstan|qazaxıstanın|noun|case=gen",
                "gürcüstan|gürcüstanın|noun|case=gen",
                "özbəkistan|özbəkistanın|noun|case=gen",
                "rumıniya|rumıniyanın|noun|case=gen",
                "türkiyə|türkiyənin|noun|case=gen",
                "peru|perunun|noun|case=gen",
                "kipr|kiprin|noun|case=gen",
                "monteneqro|monteneqronun|noun|case=gen",
                "çin|çinə|noun|case=dat",
                "türkiyə|türkiyəyə|noun|case=dat",
                "rumıniya|rumıniyaya|noun|case=dat",
                "iran|iranı|noun|case=acc",
                "türkiyə|türkiyəni|noun|case=acc",
                "yunanıstan|yunanıstanda|noun|case=loc",
                "çin|çində|noun|case=loc",
                "tunis|tunisdən|noun|case=abl",
                "kuba|kubadan|noun|case=abl",
                "çin|çinlə|noun|case=ins",
                "rumıniya|rumıniyayla|noun|case=ins",
                "son|sonunadək|noun|case=term");
    }

    @Test
    void whatIsThereIsSaidWithKiAfterTheLocative() {
        assertReads(
                "qazaxıstan|qazaxıstandakı|noun|rel=yes",
                "türkiyə|türkiyədəki|noun|rel=yes",
                "çin|çindəki|noun|rel=yes");
    }

    @Test
    void endingsOfAnotherHarmonyAreNotRead() {
        assertTrue(!reads("qazaxıstan", "qazaxıstanin", "noun", ""));
        assertTrue(!reads("çin", "çindan", "noun", ""));
        assertTrue(!reads("türkiyə", "türkiyəın", "noun", ""));
    }

    @Test
    void theLastConsonantSoftensBeforeAVowel() {
        assertReads(
                "əməkdaşlıq|əməkdaşlığı|noun|case=acc",
                "əməkdaşlıq|əməkdaşlığın|noun|case=gen",
                "əməkdaşlıq|əməkdaşlığa|noun|case=dat",
                "əməkdaşlıq|əməkdaşlıqda|noun|case=loc",
                "müttəfiqlik|müttəfiqliyi|noun|poss=3",
                "müttəfiqlik|müttəfiqliyin|noun|case=gen",
                "müttəfiqlik|müttəfiqliyimiz|noun|poss=1");
    }

    @Test
    void possessionAndCaseStack() {
        assertReads(
                "səfir|səfiri|noun|poss=3",
                "səfir|səfirinin|noun|poss=3 case=gen",
                "səfir|səfirinə|noun|poss=3 case=dat",
                "nazir|nazirindən|noun|poss=3 case=abl",
                "layihə|layihəsi|noun|poss=3",
                "layihə|layihəsində|noun|poss=3 case=loc",
                "layihə|layihələrimizin|noun|number=pl poss=1 case=gen",
                "ölkə|ölkələrdə|noun|number=pl case=loc");
    }

    @Test
    void compoundsGoOnFromTheirOwnPossession() {
        List<Lexicon.Reading> readings = PACK.lexicon().readings("təsərrüfatının");
        long genitive = PACK.inflection().features().findBit("case=gen").orElseThrow();
        assertTrue(readings.stream()
                .anyMatch(r -> r.lexeme().stem().equals("təsərrüfatı") && (r.features() & genitive) != 0));
    }

    @Test
    void verbsSayWhenWhetherAndWhetherTheyMust() {
        assertReads(
                "ed|edəcək|verb|tense=future",
                "çatdırıl|çatdırılacaq|verb|tense=future",
                "yarad|yaradacağıq|verb|tense=future person=1",
                "işlə|işləyəcəyik|verb|tense=future person=1",
                "olun|olunmalıdır|verb|mood=necessary",
                "görül|görülməlidir|verb|mood=necessary",
                "imzala|imzalanıb|verb|voice=pass tense=past",
                "imzala|imzalanmayıb|verb|voice=pass tense=past polarity=neg",
                "gəl|gəlmədi|verb|polarity=neg tense=past",
                "gəl|gəlməyəcək|verb|polarity=neg tense=future",
                "gəl|gəlmir|verb|polarity=neg tense=present",
                "bildir|bildirib|verb|tense=past",
                "bildir|bildirdi|verb|tense=past",
                "bildir|bildirir|verb|tense=present",
                "bildir|bildirdiyini|verb|form=that case=acc",
                "art|artacağını|verb|form=that case=acc");
    }

    @Test
    void aStemAloneIsTheNominative() {
        assertReads("çin|çin|noun|case=nom", "səfir|səfir|noun|case=nom");
    }

    @Test
    void everyStateNameOfTheReferenceIsReadInTheGenitive() {
        Set<String> unread = new TreeSet<>();
        long genitive = PACK.inflection().features().findBit("case=gen").orElseThrow();
        ReferenceNames.entries(ReferenceData.load(), "az").stream()
                .filter(e -> e.type().equals("state")
                        && e.phrase().chars().allMatch(Character::isLetter)
                        && e.phrase().chars().anyMatch(Character::isLowerCase))
                .forEach(entry -> {
                    String name = PACK.casing().lower(entry.phrase());
                    String form = name + ending(name);
                    boolean read = PACK.lexicon().readings(form).stream()
                            .anyMatch(r -> r.lexeme().stem().equals(name) && (r.features() & genitive) != 0);
                    if (!read) {
                        unread.add(form);
                    }
                });
        assertEquals(Set.of(), unread);
    }

    private static String ending(String name) {
        String vowels = "aıoueəiöü";
        char last = 'i';
        for (char c : name.toCharArray()) {
            last = vowels.indexOf(c) >= 0 ? c : last;
        }
        String high =
                "aı".indexOf(last) >= 0 ? "ı" : "ou".indexOf(last) >= 0 ? "u" : "öü".indexOf(last) >= 0 ? "ü" : "i";
        return (vowels.indexOf(name.charAt(name.length() - 1)) >= 0 ? "n" : "") + high + "n";
    }
}
