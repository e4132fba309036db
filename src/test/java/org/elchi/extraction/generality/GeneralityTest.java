package org.elchi.extraction.generality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneralityTest {
    @Test
    void theListsAreAsLongAsTheyShouldBe() {
        assertEquals(50, new HashSet<>(Draw.PAIRS).size());
        assertEquals(100, new HashSet<>(Draw.NAMES).size());
        assertEquals(12, Draw.SECTORS.size());
        assertTrue(Draw.PAIRS.stream()
                .flatMap(p -> List.of(p.split("-", -1)).stream())
                .allMatch(Draw.COUNTRIES::containsKey));
    }

    @Test
    void endingsFollowTheGrammar() {
        assertEquals("Qazaxıstanın", Inflection.genitive("Qazaxıstan"));
        assertEquals("Türkiyənin", Inflection.genitive("Türkiyə"));
        assertEquals("Monteneqronun", Inflection.genitive("Monteneqro"));
        assertEquals("İraqın", Inflection.genitive("İraq"));
        assertEquals("Küveytin", Inflection.genitive("Küveyt"));
        assertEquals("Çindəki", Inflection.relative("Çin"));
        assertEquals("Kubadakı", Inflection.relative("Kuba"));
        assertEquals("Səudiyyə Ərəbistanındakı", Draw.COUNTRIES.get("SA").relative());
        assertEquals("ABŞ-dan", Draw.COUNTRIES.get("US").ablative());
        assertEquals("Bakıya", Inflection.dative("Bakı"));
        assertEquals("Tokioda", Inflection.locative("Tokio"));
        assertEquals("Misiri", Inflection.accusative("Misir"));
        assertEquals("əməkdaşlığı", Inflection.possessed("əməkdaşlıq"));
        assertEquals("layihəsi", Inflection.possessed("layihə"));
        assertEquals("fiber-optik kabelin", Inflection.genitiveOfNoun("fiber-optik kabel"));
        assertEquals("gənclərin", Inflection.genitiveOfNoun("gənclər"));
        assertEquals("çörəyin", Inflection.genitiveOfNoun("çörək"));
        assertEquals("2026-cı", Inflection.ordinal(2026));
        assertEquals("2033-cü", Inflection.ordinal(2033));
        assertEquals("2030-cu", Inflection.ordinal(2030));
        assertEquals("2020-ci", Inflection.ordinal(2020));
        assertEquals("16-da", Inflection.onDay(16));
        assertEquals("20-də", Inflection.onDay(20));
        assertEquals("İtaliya", Scene.capital("italiya"));
    }

    @Test
    void thereAreMoreThanAThousandVariants() {
        HashSet<String> texts = new HashSet<>();
        Templates.ALL.forEach((name, template) -> {
            for (int i = 0; i < 45; i++) {
                Scene scene = new Scene(name, i);
                template.accept(scene);
                texts.add(scene.text());
            }
        });
        assertTrue(texts.size() >= 1_000, texts.size() + " different texts");
        if (Boolean.getBoolean("elchi.show")) {
            Templates.ALL.forEach((name, template) -> {
                for (int i = 0; i < 2; i++) {
                    Scene scene = new Scene(name, i);
                    template.accept(scene);
                    System.out.println("=== " + name + "\n" + scene.text());
                }
            });
        }
    }
}
