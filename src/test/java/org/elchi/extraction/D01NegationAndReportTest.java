package org.elchi.extraction;

import static org.elchi.extraction.Extracted.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is denied is not done; whose words are reported, not whose they are told to. */
class D01NegationAndReportTest {
    @Test
    void whatWasNotSignedIsNotCompleted() {
        assertEquals(
                List.of("-"),
                facts("Rumıniya və Bolqarıstan arasında \"Mavi Yol\" sazişi imzalanmayıb.", "initiative", "status"));
        assertEquals(
                List.of("completed"),
                facts("Rumıniya və Bolqarıstan arasında \"Mavi Yol\" sazişi imzalanıb.", "initiative", "status"));
    }

    @Test
    void nobodyNamedIsNoStatement() {
        assertEquals(List.of(), facts("Bildirilib ki, Rumıniya ilə ticarət artır.", "statement", "speaker"));
    }

    @Test
    void indirectSpeechBelongsToItsSpeaker() {
        String post = "Tədbirdə Finlandiyanın Estoniyadakı səfiri Kalle Virtanen çıxış edib. ";
        for (String said : List.of(
                "Onun sözlərinə görə, Estoniya ilə ticarət artır.",
                "O əlavə edib ki, Estoniya ilə ticarət artır.",
                "Səfir bildirib ki, Estoniya ilə ticarət artır.",
                "Diplomat vurğulayıb ki, Estoniya ilə ticarət artır.",
                "\"Estoniya ilə ticarət artır\", - deyə səfir bildirib.",
                "Kalle Virtanenin sözlərinə görə, Estoniya ilə ticarət artır.",
                "K. Virtanen bildirib ki, Estoniya ilə ticarət artır.")) {
            assertEquals(List.of("Kalle Virtanen trade"), facts(post + said, "statement", "speaker", "sectors"), said);
        }
    }

    @Test
    void aTitleIsNoStatement() {
        assertEquals(
                List.of(),
                facts("Kalle Virtanen: Estoniya ilə ticarət artır\n\nBu gün hava günəşlidir.", "statement", "speaker"));
    }

    @Test
    void theLinkAtTheEndBelongsToNobody() {
        String text =
                "Finlandiyanın Estoniyadakı səfiri Kalle Virtanen bildirib ki, ölkələr arasında ticarət artır.\nMüsahibənin tam mətnini bu keçiddən oxumaq olar:\n";
        assertEquals(1, facts(text, "statement", "speaker").size());
    }
}
