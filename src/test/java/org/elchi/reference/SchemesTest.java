package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void holdsTheSchemesOfTheDocumentRecord() {
        assertEquals(
                List.of("state", "sector", "office", "initiative-kind", "status", "event-type", "stance"),
                REFERENCE.listSchemes());
    }

    @Test
    void holdsTheCodesOfTheDocumentRecord() {
        assertEquals(
                List.of(
                        "ambassador",
                        "chargé d'affaires",
                        "consul",
                        "head of state",
                        "head of government",
                        "foreign minister",
                        "deputy foreign minister",
                        "minister",
                        "deputy minister",
                        "spokesperson",
                        "parliament speaker",
                        "member of parliament",
                        "head of organization",
                        "envoy",
                        "official",
                        "other"),
                codes("office"));
        assertEquals(
                List.of(
                        "project",
                        "corridor",
                        "pipeline",
                        "cable",
                        "railway",
                        "power-line",
                        "fund",
                        "agreement",
                        "declaration",
                        "council",
                        "programme",
                        "exhibition",
                        "summit-format",
                        "joint-venture"),
                codes("initiative-kind"));
        assertEquals(List.of("proposed", "planned", "ongoing", "completed", "suspended"), codes("status"));
        assertEquals(
                List.of(
                        "meeting",
                        "visit",
                        "phone-call",
                        "signing",
                        "summit",
                        "consultation",
                        "conference",
                        "appointment",
                        "credentials",
                        "opening",
                        "statement"),
                codes("event-type"));
        assertEquals(
                List.of(
                        "priority",
                        "support",
                        "commitment",
                        "expectation",
                        "proposal",
                        "concern",
                        "criticism",
                        "condolence",
                        "congratulation",
                        "fact"),
                codes("stance"));
    }

    @Test
    void holdsTheSectorsOfTheDocumentRecord() {
        assertEquals(
                List.of(
                        ("economy trade investment industry transport energy renewable-energy digital innovation tourism"
                                        + " agriculture environment culture education science youth humanitarian politics"
                                        + " multilateral security defence finance health space consular migration media sport"
                                        + " labour water parliament regions business law construction mining")
                                .split(" ")),
                codes("sector"));
        assertEquals(
                "rəqəmsallaşma", REFERENCE.findSector("digital").orElseThrow().label("az"));
        assertEquals(
                "754", REFERENCE.findSector("renewable-energy").orElseThrow().eurovoc());
        assertEquals(
                List.of("232"),
                REFERENCE.findSector("renewable-energy").orElseThrow().dac());
    }

    @Test
    void statesAreASchemeToo() {
        assertEquals(
                REFERENCE.listParties().size(), REFERENCE.listConcepts("state").size());
        assertTrue(REFERENCE.isKnownCode("state", "AZ"));
        assertFalse(REFERENCE.isKnownCode("state", "az"));
    }

    @Test
    void knowsWhichCodesASchemeHas() {
        assertTrue(REFERENCE.isKnownCode("stance", "priority"));
        assertFalse(REFERENCE.isKnownCode("stance", "hope"));
        assertFalse(REFERENCE.isKnownCode("mood", "priority"));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> REFERENCE.listConcepts("mood"));
        assertTrue(refused.toString().contains("stance"));
    }

    private static List<String> codes(String scheme) {
        return REFERENCE.listConcepts(scheme).stream().map(Concept::code).toList();
    }
}
