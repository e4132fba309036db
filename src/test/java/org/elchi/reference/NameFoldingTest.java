package org.elchi.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NameFoldingTest {

    @Test
    void dottedAndDotlessIFoldAlike() {
        assertEquals("italiya", NameFolding.fold("İtaliya"));
        assertEquals("italiya", NameFolding.fold("ITALIYA"));
        assertEquals("italiya", NameFolding.fold("ıtalıya"));
        assertEquals("italiya", NameFolding.fold("I\u0307taliya"));
    }

    @Test
    void composedAndDecomposedFoldAlike() {
        assertEquals(NameFolding.fold("T\u00fcrkiy\u0259"), NameFolding.fold("Tu\u0308rkiy\u0259"));
        assertEquals(NameFolding.fold("Йемен"), NameFolding.fold("И\u0306емен"));
    }

    @Test
    void typographyDoesNotMatter() {
        assertEquals("cote d'ivoire", NameFolding.fold("Côte d’Ivoire"));
        assertEquals("papua - yeni qvineya", NameFolding.fold("Papua\u00a0— Yeni  Qvineya\u00ad "));
        assertEquals("", NameFolding.fold(" \t"));
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("italiya", NameFolding.fold("ITALIYA"));
            assertEquals(
                    "IT",
                    ReferenceData.load().findStateByName("ITALY").orElseThrow().alpha2());
        } finally {
            Locale.setDefault(before);
        }
    }
}
