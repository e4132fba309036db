package org.elchi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.elchi.source.UnreadableSource.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String TEXT = "Səfir: “Şərq” və «Qərb»\r\n– İstanbulda ışıq, 𝔼\u00ADlçi\u00A0gəldi.\n";
    private final TextReader reader = new TextReader();

    private static byte[] bytes(int... values) {
        byte[] all = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            all[i] = (byte) values[i];
        }
        return all;
    }

    private UnreadableSource refused(byte[] bytes, @Nullable String charset) {
        return assertThrows(UnreadableSource.class, () -> reader.read(bytes, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWithAByteOrderMarkWhichIsNoPartOfTheText(String charset) {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertEquals(TEXT, reader.read(marked, null).value());
        assertEquals(TEXT, reader.read(marked, "windows-1252").value(), "the mark goes before what the sender says");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWithoutAByteOrderMark(String charset) {
        assertEquals(
                TEXT, reader.read(TEXT.getBytes(Charset.forName(charset)), null).value());
        assertEquals(
                TEXT,
                reader.read(TEXT.getBytes(Charset.forName(charset)), charset).value());
    }

    @Test
    void readsUtf16InCyrillicWhereOnlyBlanksHaveZeroBytes() {
        String kazakh = "Елші екі ел арасындағы сауда туралы айтты және жаңа жоба жайлы хабарлады";
        assertEquals(
                kazakh,
                reader.read(kazakh.getBytes(StandardCharsets.UTF_16LE), null).value());
        assertEquals(
                kazakh,
                reader.read(kazakh.getBytes(StandardCharsets.UTF_16BE), null).value());
    }

    @Test
    void utf16WithoutAMarkHasTheOrderThatItsBytesShow() {
        assertEquals(
                TEXT,
                reader.read(TEXT.getBytes(StandardCharsets.UTF_16LE), "utf-16").value());
        assertEquals(
                TEXT,
                reader.read(TEXT.getBytes(StandardCharsets.UTF_16BE), "utf-16").value());
    }

    @Test
    void readsInTheCharsetThatTheSenderNames() {
        assertEquals(
                "İçişleri Bakanı",
                reader.read(
                                bytes(
                                        0xDD, 0xE7, 0x69, 0xFE, 0x6C, 0x65, 0x72, 0x69, 0x20, 0x42, 0x61, 0x6B, 0x61,
                                        0x6E, 0xFD),
                                "windows-1254")
                        .value());
    }

    @Test
    void countsInCodePoints() {
        assertEquals(
                TEXT.codePointCount(0, TEXT.length()),
                reader.read(TEXT.getBytes(StandardCharsets.UTF_8), null).length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t \n", "\uFEFF", "\u00A0\u200B\u2028"})
    void refusesAnEmptyText(String text) {
        UnreadableSource e = refused(text.getBytes(StandardCharsets.UTF_8), null);
        assertEquals(Reason.EMPTY, e.reason());
        assertTrue(e.toString().contains("send at least one sentence"), e.toString());
        assertEquals(
                Reason.EMPTY,
                assertThrows(UnreadableSource.class, () -> reader.read(text)).reason());
    }

    @Test
    void refusesBinaryAndNamesTheByte() {
        UnreadableSource e = refused(bytes('a', 'b', 0x01, 'c'), null);
        assertEquals(Reason.BINARY, e.reason());
        assertTrue(e.toString().contains("0x01 at byte 2"), e.toString());
        assertEquals(
                Reason.BINARY,
                refused(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13), null)
                        .reason());
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        assertEquals(Reason.BINARY, refused(noise, null).reason());
        assertEquals(
                Reason.BINARY,
                refused("a\u0000b c d e f".getBytes(StandardCharsets.UTF_16LE), null)
                        .reason());
    }

    @Test
    void refusesBrokenUtf8AndNamesTheByte() {
        UnreadableSource e = refused(bytes('s', 0xC9, 0x99, 'f', 0xC9, ' ', 'x'), null);
        assertEquals(Reason.BROKEN_ENCODING, e.reason());
        assertTrue(e.toString().contains("byte 4 (0xC9)"), e.toString());
        assertEquals(
                Reason.BROKEN_ENCODING,
                refused(bytes('a', 'b', 0xE2, 0x80), "utf-8").reason(),
                "cut off at the end");
        assertEquals(
                Reason.BROKEN_ENCODING, refused(bytes('a', 0xC0, 0xAF), null).reason(), "overlong");
        assertEquals(
                Reason.BROKEN_ENCODING,
                refused(bytes('a', 0xED, 0xA0, 0x80), null).reason(),
                "surrogate");
    }

    @Test
    void refusesBrokenUtf16() {
        assertEquals(
                Reason.BROKEN_ENCODING,
                refused(bytes(0xFF, 0xFE, 'a', 0, 'b'), null).reason(),
                "odd length");
        assertEquals(
                Reason.BROKEN_ENCODING,
                refused(bytes(0xFF, 0xFE, 0x00, 0xD8, 'b', 0), null).reason(),
                "half a pair");
        assertEquals(
                Reason.BROKEN_ENCODING,
                assertThrows(UnreadableSource.class, () -> reader.read("a\uD800b"))
                        .reason());
    }

    @Test
    void refusesWhatIsTooLargeWithoutReadingItAll() throws IOException {
        TextReader small = new TextReader(10);
        UnreadableSource e = assertThrows(UnreadableSource.class, () -> small.read(new byte[11], null));
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertTrue(e.toString().contains("10 bytes"), e.toString());
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnreadableSource.class, () -> small.read(endless, null))
                        .reason());
        assertEquals(
                Reason.TOO_LARGE,
                assertThrows(UnreadableSource.class, () -> small.read("əəəəəə")).reason());
        assertEquals(
                "abcdefghij",
                small.read(new ByteArrayInputStream("abcdefghij".getBytes(StandardCharsets.UTF_8)), null)
                        .value());
    }

    @Test
    void refusesAnUnknownCharset() {
        for (String name : new String[] {"klingon-8", "?!"}) {
            UnreadableSource e = refused(bytes('a'), name);
            assertEquals(Reason.UNKNOWN_CHARSET, e.reason());
            assertTrue(e.toString().contains(name) && e.toString().contains("UTF-8"), e.toString());
        }
    }
}
