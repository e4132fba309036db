package org.elchi.source;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.elchi.source.UnreadableSource.Reason;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a plain text into text, without losing or replacing a single character: what is not text in its
 * encoding is refused. The encoding is, in this order, that of the byte order mark, the one that the sender names, UTF-16
 * where every other byte is zero, and UTF-8. Safe for use by several threads.
 */
public final class TextReader {
    /** Ten mebibytes: some thirty times the longest speech at a summit, and well within the memory of one request. */
    public static final int DEFAULT_LIMIT = 10 * 1024 * 1024;

    /** How much of the beginning is looked at to tell UTF-16 by its zero bytes. */
    private static final int SAMPLE = 4096;

    private final int limit;

    /** Reads texts of up to {@link #DEFAULT_LIMIT} bytes. */
    public TextReader() {
        this(DEFAULT_LIMIT);
    }

    /**
     * Reads texts up to a size.
     *
     * @param limit in bytes, at least 1
     */
    public TextReader(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " bytes lets nothing through");
        }
        this.limit = limit;
    }

    /** The largest text that is read, in bytes. */
    public int limit() {
        return limit;
    }

    /**
     * Reads a stream to its end, but never more than the limit; does not close it.
     *
     * @param charset what the sender says, such as {@code windows-1254}; null where nothing is said
     * @throws UnreadableSource when it is no text
     * @throws IOException when the stream fails
     */
    public SourceText read(InputStream stream, @Nullable String charset) throws IOException {
        return read(stream.readNBytes(limit + 1), charset);
    }

    /**
     * Reads bytes.
     *
     * @param charset what the sender says, such as {@code windows-1254}; null where nothing is said
     * @throws UnreadableSource when they are no text
     */
    public SourceText read(byte[] bytes, @Nullable String charset) {
        if (bytes.length > limit) {
            throw tooLarge();
        }
        Encoding encoding = findEncoding(bytes, charset);
        if (!encoding.wide()) {
            refuseControlBytes(bytes);
        }
        return check(decode(bytes, encoding));
    }

    /**
     * Takes a text that has been decoded elsewhere, such as a string in a JSON document.
     *
     * @throws UnreadableSource when it is empty, too large, or holds what no text holds
     */
    public SourceText read(String text) {
        if (text.length() > limit || text.getBytes(StandardCharsets.UTF_8).length > limit) {
            throw tooLarge();
        }
        return check(text);
    }

    private UnreadableSource tooLarge() {
        return new UnreadableSource(
                Reason.TOO_LARGE,
                "the text is larger than " + limit
                        + " bytes; send it in parts, or raise the limit in the configuration");
    }

    private record Encoding(Charset charset, int skip) {
        boolean wide() {
            return charset.name().startsWith("UTF-16");
        }
    }

    private static Encoding findEncoding(byte[] bytes, @Nullable String named) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        Charset guessed = guessCharset(bytes);
        if (named == null || named.isBlank()) {
            return new Encoding(guessed, 0);
        }
        Charset said = getCharset(named.strip());
        // "UTF-16" leaves the byte order open
        return new Encoding(said.equals(StandardCharsets.UTF_16) ? orderOf(guessed) : said, 0);
    }

    private static Charset orderOf(Charset guessed) {
        // RFC 2781 section 4.3: without a mark it is big-endian, unless the bytes say otherwise
        return guessed.equals(StandardCharsets.UTF_16LE) ? guessed : StandardCharsets.UTF_16BE;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-8 has no zero bytes; in UTF-16 the upper half of every blank and Latin letter is one, always on the same side. */
    private static Charset guessCharset(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        // a tenth: blanks alone make that out in any script that parts its words
        int enough = Math.max(1, sample / 2 / 10);
        if (odd >= enough && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= enough && odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static Charset getCharset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableSource(
                    Reason.UNKNOWN_CHARSET,
                    "the charset \"" + name + "\" is not known here; send the text as UTF-8 and say charset=utf-8");
        }
    }

    private static void refuseControlBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && isForbidden(bytes[i])) {
                throw new UnreadableSource(
                        Reason.BINARY,
                        String.format(
                                Locale.ROOT,
                                "this is not plain text: control byte 0x%02X at byte %d; send the text itself, as UTF-8",
                                bytes[i],
                                i));
            }
        }
    }

    /** C0 controls other than tab, line feed, vertical tab, form feed, carriage return; and delete. */
    private static boolean isForbidden(int character) {
        return character < '\t' || (character > '\r' && character < ' ') || character == 0x7F;
    }

    private static String decode(byte[] bytes, Encoding encoding) {
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.skip(), bytes.length - encoding.skip());
        var decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw broken(bytes, in.position(), encoding.charset());
        }
        return out.flip().toString();
    }

    private static UnreadableSource broken(byte[] bytes, int at, Charset charset) {
        String found = at < bytes.length ? String.format(Locale.ROOT, " (0x%02X)", bytes[at]) : "";
        return new UnreadableSource(
                Reason.BROKEN_ENCODING,
                "the text is not valid " + charset.name() + ": byte " + at + found
                        + " begins no character; send it as UTF-8, or name the charset it is in");
    }

    private static SourceText check(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isForbidden(c)) {
                throw new UnreadableSource(
                        Reason.BINARY,
                        String.format(
                                Locale.ROOT,
                                "this is not plain text: control character U+%04X at character %d; leave it out",
                                c,
                                text.codePointCount(0, i)));
            }
            if (c >= 0xD800 && c <= 0xDFFF) {
                throw new UnreadableSource(
                        Reason.BROKEN_ENCODING,
                        String.format(
                                Locale.ROOT,
                                "half a surrogate pair, U+%04X, at character %d; send the whole character",
                                c,
                                text.codePointCount(0, i)));
            }
            blank &= isBlank(c);
            i += Character.charCount(c);
        }
        if (blank) {
            throw new UnreadableSource(Reason.EMPTY, "the text is empty; send at least one sentence");
        }
        return SourceText.of(text);
    }

    private static boolean isBlank(int c) {
        return UCharacter.isUWhiteSpace(c) || UCharacter.getType(c) == UCharacter.FORMAT;
    }
}
