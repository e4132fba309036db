package org.elchi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Small letters as a language has them, whatever the machine's own language. */
class CasingTest {
    private final Casing turkic = Casing.findCasing("turkic").orElseThrow();
    private final Casing standard = Casing.findCasing("default").orElseThrow();

    @Test
    void theTwoLettersIStayTwoLetters() {
        assertEquals("ıstanbul", turkic.lower("Istanbul"));
        assertEquals("istanbul", turkic.lower("İstanbul"));
        assertEquals("xarici işlər nazirliyi", turkic.lower("XARİCİ İŞLƏR NAZİRLİYİ"));
        assertEquals("qazaxıstan", turkic.lower("QAZAXISTAN"));
        assertEquals("ğüşçöə", turkic.lower("ĞÜŞÇÖƏ"));
    }

    @Test
    void wordsInSmallLettersStayWhatTheyAre() {
        assertEquals("ılıq iş", turkic.lower("ılıq iş"));
        assertEquals("", turkic.lower(""));
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az-AZ", "lt-LT", "en-US"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals("ıi", turkic.lower("Iİ"), tag);
                assertEquals("it", standard.lower("IT"), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Places in a word are places in its small letters, too. */
    @Test
    void noWordBecomesLonger() {
        for (int c = 0; c < 0x10000; c++) {
            String word = "A" + (char) c + "b";
            assertEquals(3, standard.lower(word).length(), () -> "U+" + Integer.toHexString(word.charAt(1)));
            assertEquals(3, turkic.lower(word).length(), () -> "U+" + Integer.toHexString(word.charAt(1)));
        }
        assertEquals("israil", standard.lower("İsrail"));
    }

    @Test
    void anUnknownCasingIsNotFound() {
        assertTrue(Casing.findCasing("shouting").isEmpty());
    }
}
