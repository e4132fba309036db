package org.elchi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words, numbers and marks. */
class TokenizerTest {
    @Test
    void aHyphenPartsWords() {
        assertEquals(List.of("Çexiya", "-", "Monqolustan", "ticarəti"), Reads.words("Çexiya-Monqolustan ticarəti"));
    }

    @Test
    void twoHyphensAreADash() {
        assertEquals(List.of("Çexiya", "–", "Monqolustan"), Reads.words("Çexiya -- Monqolustan"));
        assertEquals(List.of("-", "-", "-"), Reads.words("---"));
    }

    @Test
    void aNumberKeepsItsEnding() {
        Token year = Reads.tokens("2026-cı il").get(0);
        assertEquals("2026-cı", year.text());
        assertEquals("2026", year.digits());
        assertEquals("cı", year.suffix());
        Token plain = Reads.tokens("5 il").get(0);
        assertEquals("", plain.suffix());
        assertEquals(List.of("29-da", "görüş"), Reads.words("29-da görüş"));
        assertEquals("th", Reads.tokens("5th").get(0).suffix());
    }

    @Test
    void aLongerWordAfterANumberIsAWordOfItsOwn() {
        assertEquals(List.of("10", "-", "mərtəbəli"), Reads.words("10-mərtəbəli"));
    }

    @Test
    void decimalsGroupsDatesStayWhole() {
        assertEquals(List.of("529,4", "milyon"), Reads.words("529,4 milyon"));
        assertEquals(List.of("1 234 567", "dollar"), Reads.words("1 234 567 dollar"));
        assertEquals(List.of("1 234 567"), Reads.words("1\u00A0234\u00A0567"));
        assertEquals(List.of("30.06.2027-dək"), Reads.words("30.06.2027-dək"));
        assertEquals(List.of("2025", "1234"), Reads.words("2025 1234"));
    }

    @Test
    void aTimeIsHourAndMinute() {
        assertEquals(List.of("15", ":", "59"), Reads.words("15:59"));
    }

    @Test
    void aFullStopAfterANumberIsAMark() {
        assertEquals(List.of("2025", "."), Reads.words("2025."));
        assertEquals(List.of("12,5", "%", ","), Reads.words("12,5%,"));
    }

    @Test
    void anApostropheBetweenLettersStaysInside() {
        assertEquals(List.of("Makron'un", "səfəri"), Reads.words("Makron’un səfəri"));
        assertEquals(List.of("'", "söz", "'"), Reads.words("'söz'"));
    }

    @Test
    void dotsInARowAreOneMark() {
        assertEquals(List.of("və", "...", "sonra"), Reads.words("və... sonra"));
    }

    @Test
    void aTokenKnowsWhatStandsBeforeIt() {
        List<Token> tokens = Reads.tokens("a b\n\nc,d");
        assertTrue(tokens.get(1).spaced());
        assertEquals(2, tokens.get(2).lines());
        assertFalse(tokens.get(3).spaced());
        assertFalse(tokens.get(4).spaced());
    }

    @Test
    void anAstralCharacterIsOneMark() {
        assertEquals(List.of("Bakı", "😀", "!"), Reads.words("Bakı😀!"));
    }

    @Test
    void capitalsAreTold() {
        assertTrue(Reads.tokens("İran").get(0).isCapitalised());
        assertFalse(Reads.tokens("ıssız").get(0).isCapitalised());
        assertTrue(Reads.tokens("XİN").get(0).isUpperCase());
        assertFalse(Reads.tokens("Xin").get(0).isUpperCase());
    }
}
