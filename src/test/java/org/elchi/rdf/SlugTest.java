package org.elchi.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void namesInAnyScriptBecomeAsciiWords() {
        assertEquals("agalar-atamoglanov", Slug.of("Ağalar Atamoğlanov"));
        assertEquals("ismayil-sixli", Slug.of("İsmayıl Şıxlı"));
        assertEquals("fiber-optik-rabite-xetti", Slug.of("fiber-optik rabitə xətti"));
        assertEquals("elsad-eliyev", Slug.of("Elşad Əliyev"));
        assertEquals("o-brien", Slug.of("  O-Brien! "));
        assertEquals("petr-ilin", Slug.of("Пётр Ильин"));
        assertEquals("nursultan", Slug.of("Нұрсұлтан"));
        assertEquals("x", Slug.of("— … —"));
    }

    @Test
    void decomposedNamesAndTurkishLocaleMakeNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("ilham-agali", Slug.of("ILHAM AG\u0306ALI"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
