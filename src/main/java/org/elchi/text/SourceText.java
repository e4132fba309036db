package org.elchi.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text exactly as it was given, line ends and all, without a byte order mark. Addressed by {@link Span}s, that is in
 * Unicode code points. Immutable and safe for use by several threads.
 */
public final class SourceText {
    private final String value;
    private final int length;
    private final boolean basicPlane;

    private SourceText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.basicPlane = length == value.length();
    }

    /** Wraps a text; a leading byte order mark is left out. */
    public static SourceText of(String value) {
        return new SourceText(value.startsWith("\uFEFF") ? value.substring(1) : value);
    }

    /** The whole text. */
    public String value() {
        return value;
    }

    /** The length in code points. */
    public int length() {
        return length;
    }

    /**
     * The words at a place, to the letter.
     *
     * @throws IndexOutOfBoundsException when the span reaches beyond the text
     */
    public String slice(Span span) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException("span " + span + " in a text of " + length + " code points");
        }
        return value.substring(charIndex(span.start()), charIndex(span.end()));
    }

    /** The UTF-16 index of a code point. */
    public int charIndex(int codePoint) {
        return basicPlane ? codePoint : value.offsetByCodePoints(0, codePoint);
    }

    /** The code point index of a UTF-16 index. */
    public int codePointIndex(int charIndex) {
        return basicPlane ? charIndex : value.codePointCount(0, charIndex);
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
