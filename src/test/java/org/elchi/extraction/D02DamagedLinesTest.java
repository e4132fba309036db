package org.elchi.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of the page, capitals everywhere, a headline printed twice: the article's own facts and no others. */
class D02DamagedLinesTest {
    private static final String HEADLINE = "Səfir ticarətdən danışıb\n\n";
    private static final String FIRST =
            "Qazaxıstanın Azərbaycandakı səfiri Murat Ospanov iki ölkə arasında ticarətin artdığını bildirib.\n\n";
    private static final String SECOND = "Səfir yeni layihələrə dəstək verəcəklərini deyib.";

    private static List<String> countries(String text) {
        return Extracted.facts(text, "country", "code");
    }

    @Test
    void linesThatLeadToOtherArticlesAreNoPartOfThisOne() {
        String text = HEADLINE + FIRST + "Həmçinin oxuyun: Fransa ilə Yaponiya saziş imzalayıb\n\n" + SECOND;
        assertEquals(countries(HEADLINE + FIRST + SECOND), countries(text));
        assertEquals(
                Extracted.facts(HEADLINE + FIRST + SECOND, "statement", "speaker", "countries", "stance"),
                Extracted.facts(text, "statement", "speaker", "countries", "stance"));
    }

    @Test
    void aMenuIsNoPartOfTheArticle() {
        assertEquals(List.of("KZ", "AZ"), countries(HEADLINE + FIRST + "Fransa | Yaponiya | Çin | Hindistan"));
    }

    @Test
    void aSentenceThatOnlyHoldsSuchAWordIsRead() {
        assertEquals(
                List.of("KZ", "AZ", "FR"),
                countries(HEADLINE + FIRST + "Foto sərgidə Fransanın səfiri də iştirak edib."));
    }

    @Test
    void aHeadlinePrintedTwiceIsNoSentenceOfTheBody() {
        String headline = "Azərbaycan və Qazaxıstan səfirləri görüşüb\n\n";
        assertEquals(
                Extracted.facts(headline + FIRST, "event", "type", "countries"),
                Extracted.facts(headline + headline + FIRST, "event", "type", "countries"));
    }

    @Test
    void inATextOfCapitalsNobodyIsNamedByThem() {
        String titled = "Yeni Layihələr Haqqında Danışan Dövlət Rəsmiləri Bildiriblər Ki, Ticarət Artacaq. ".repeat(5);
        assertEquals(List.of(), Extracted.facts(titled, "person", "name"));
        assertEquals(
                List.of(),
                Extracted.facts(titled.toUpperCase(java.util.Locale.forLanguageTag("az")), "person", "name"));
    }
}
