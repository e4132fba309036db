package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownHoldersTest {
    private static final KnownHolders HOLDERS = new KnownHolders(ReferenceData.load());

    @ParameterizedTest
    @CsvSource({
        "Касым-Жомарт Токаев, head of state, KZ",
        "Садыр Жапаров, head of state, KG",
        "Volodimir Zelenski, head of state, UA",
        "İlham Əliyev, head of state, AZ",
        "Recep Tayyip Erdoğan, head of state, TR",
        "Шавкат Мирзиёев, head of state, UZ",
        "Narendra Modi, head of government, IN",
        "Xi Jinping, head of state, CN"
    })
    void knowsANameInManySpellings(String name, String office, String state) {
        Set<String> named = Set.of("KZ", "KG", "UA", "AZ", "TR", "UZ", "IN", "CN", "FR");
        assertEquals(Optional.of(state), HOLDERS.stateOf(name, office, named));
    }

    @Test
    void knowsNobodyOfAStateThatTheTextDoesNotName() {
        assertEquals(Optional.empty(), HOLDERS.stateOf("Narendra Modi", "head of government", Set.of("KZ", "FR")));
    }

    @Test
    void knowsNobodyByAnotherOfficeOrByChance() {
        assertEquals(Optional.empty(), HOLDERS.stateOf("Narendra Modi", "foreign minister", Set.of("IN")));
        assertEquals(Optional.empty(), HOLDERS.stateOf("Vali Orucov", "head of state", Set.of("IN", "KZ", "AZ")));
    }

    @Test
    void theReaderKnowsWhosePrimeMinisterItIs() {
        String text =
                "Rusiya və Hindistan liman tikəcək. Baş nazir Narendra Modi Rusiya ilə ticarətin artdığını bildirib.";
        assertEquals(List.of("Narendra Modi IN"), Extracted.facts(text, "posting", "holder", "represents"));
    }

    @Test
    void anOfficeNamedAloneIsThatOfItsKnownHolder() {
        String text = "Prime Minister Lopo Dalton met Emmanuel Macron in Lima. The French president praised Peru.";
        assertEquals(
                List.of("Emmanuel Macron FR"),
                Extracted.factsIn("en", text, "posting", "holder", "represents").stream()
                        .filter(posting -> posting.startsWith("Emmanuel"))
                        .toList());
        String unknown = "Prime Minister Lopo Dalton met Emil Marconi in Lima. The French president praised Peru.";
        assertEquals(
                List.of("Emil Marconi -"),
                Extracted.factsIn("en", unknown, "posting", "holder", "represents").stream()
                        .filter(posting -> posting.startsWith("Emil"))
                        .toList());
    }
}
