package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OrganizationsTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void holdsInternationalOrganizationsAndTheirOrgans() {
        assertTrue(REFERENCE.listOrganizations().size() >= 120);
        assertEquals(Organization.Kind.ORGANIZATION, organization("un").kind());
        assertEquals("un", organization("un-security-council").parent());
        assertEquals("EU", organization("european-commission").findUnion().orElseThrow());
        assertTrue(organization("eib").findUnion().isEmpty());
        assertTrue(REFERENCE.findOrganization("hansa").isEmpty());
    }

    @Test
    void namesOrganizationsInEveryLanguage() {
        Organization un = organization("un");
        assertEquals("Birləşmiş Millətlər Təşkilatı", official(un, "az"));
        assertEquals("United Nations", official(un, "en"));
        assertEquals("Организация Объединённых Наций", official(un, "ru"));
        assertEquals("Біріккен Ұлттар Ұйымы", official(un, "kk"));
        assertEquals("Birleşmiş Milletler", official(un, "tr"));
        assertEquals(List.of("BMT"), un.names("az", Name.Kind.ABBREVIATION));
        assertEquals(List.of("БҰҰ"), un.names("kk", Name.Kind.ABBREVIATION));
    }

    @Test
    void anOrganizationHasAtMostOneOfficialNameInALanguage() {
        for (Organization organization : REFERENCE.listOrganizations()) {
            for (String language : ReferenceData.LANGUAGES) {
                assertTrue(organization.names(language, Name.Kind.OFFICIAL).size() <= 1, organization::key);
            }
        }
    }

    @Test
    void theEuropeanUnionIsAUnionOfStatesAndNoOrganizationHere() {
        assertTrue(REFERENCE.findOrganization("eu").isEmpty());
        assertEquals(State.Membership.UNION, REFERENCE.getState("EU").membership());
    }

    @Test
    void noOrganizationIsCalledAsAStateIs() {
        for (Organization organization : REFERENCE.listOrganizations()) {
            for (Name name : organization.names()) {
                boolean state = REFERENCE.listParties().stream()
                        .flatMap(party -> party.names().stream())
                        .anyMatch(other -> other.language().equals(name.language())
                                && other.text().equals(name.text()));
                assertFalse(state, name::toString);
            }
        }
    }

    private static String official(Organization organization, String language) {
        return organization.names(language, Name.Kind.OFFICIAL).get(0);
    }

    private static Organization organization(String key) {
        return Objects.requireNonNull(REFERENCE.findOrganization(key).orElse(null), key);
    }
}
