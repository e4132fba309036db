package org.elchi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.elchi.source.UnreadableSource.Reason;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKeysTest {
    private static String key(String text, @Nullable String url) {
        return DocumentKeys.keyOf(new Document(SourceText.of(text), new Origin(url, null, null, null, null)));
    }

    @Test
    void theKeyIsTheFirstHundredBitsOfTheHashInBase32() {
        // sha256("abc") = ba7816bf 8f01cfea 414140de 5dae2223 …, by Python's base64.b32encode
        assertEquals("xj4bnp4pahh6uqkbidpf", key("abc", null));
    }

    @Test
    void theSameTextHasTheSameKeyAndAnotherTextAnother() {
        assertEquals(key("Salam", null), key("\uFEFFSalam", null));
        assertNotEquals(key("Salam", null), key("Salam.", null));
    }

    @Test
    void theUrlGoesBeforeTheText() {
        assertEquals(key("first version", "https://example.org/a"), key("second version", "https://example.org/a"));
        assertNotEquals(key("same", "https://example.org/a"), key("same", "https://example.org/b"));
        assertEquals(key("same", null), key("same", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTP://Example.ORG:80/a#top, https://example.org/a",
        "https://example.org:443, https://example.org/",
        "https://example.org:8443/a, https://example.org:8443/a",
        "https://example.org/x/../a?id=7&utm_source=feed&fbclid=q, https://example.org/a?id=7",
        "https://example.org/a?utm_medium=mail, https://example.org/a",
        "https://example.org/%C9%99lchi, https://example.org/%C9%99lchi",
    })
    void addressesOfOnePageAreOne(String given, String normal) {
        assertEquals(normal, DocumentKeys.normalizeUrl(given));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org/a", "ftp://example.org/a", "file:///etc/passwd", "https://", "https://a b/", "::"})
    void whatIsNoWebAddressIsRefused(String url) {
        UnreadableSource e = assertThrows(UnreadableSource.class, () -> key("text", url));
        assertEquals(Reason.BAD_ORIGIN, e.reason());
        assertTrue(e.toString().contains(url), e.toString());
    }

    @Test
    void anOriginHoldsOnlyWhatIsSound() {
        Origin origin = Origin.of(" ", " Başlıq ", "2025-12-29", "", "az");
        assertNull(origin.url());
        assertNull(origin.publisher());
        assertEquals("Başlıq", origin.title());
        assertEquals("2025-12-29", origin.published());
        assertEquals(
                "2025-12-29T15:59",
                Origin.of(null, null, "2025-12-29T15:59", null, null).published());
        assertEquals(
                "2025-12-29T15:59",
                Origin.of(null, null, "2025-12-29T15:59:00+04:00", null, null).published());
        for (String date : new String[] {"29.12.2025", "2025-02-30", "soon"}) {
            UnreadableSource e = assertThrows(UnreadableSource.class, () -> Origin.of(null, null, date, null, null));
            assertTrue(e.toString().contains(date), e.toString());
        }
        assertThrows(UnreadableSource.class, () -> Origin.of(null, null, null, null, "azərbaycanca"));
    }
}
