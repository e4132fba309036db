package org.elchi.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A text exactly as it was given, line ends and all, without a byte order mark. Addressed by {@link Span}s, that is in
 * Unicode code points. Immutable and safe for use by several threads.
 */
public final class SourceText {
    /** Characters from one mark to the next: to find a place takes no longer in a long text than in a short one. */
    private static final int STEP = 256;

    private final String value;
    private final int length;
    private final boolean basicPlane;
    /** Code points before every so many characters; empty where each character is one. */
    private final int[] marks;

    private SourceText(String value) {
        this.value = value;
        this.length = value.codePointCount(0, value.length());
        this.basicPlane = length == value.length();
        this.marks = basicPlane ? new int[0] : marks(value);
    }

    private static int[] marks(String value) {
        int[] marks = new int[value.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < value.length(); i++) {
            if (i % STEP == 0) {
                marks[i / STEP] = count;
            }
            count += begins(value, i) ? 1 : 0;
        }
        if (value.length() % STEP == 0) {
            marks[value.length() / STEP] = count;
        }
        return marks;
    }

    /** Whether a code point begins at an index: not the second half of a pair. */
    private static boolean begins(String value, int i) {
        return i == 0 || !Character.isSurrogatePair(value.charAt(i - 1), value.charAt(i));
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
        if (basicPlane) {
            return codePoint;
        }
        int found = Arrays.binarySearch(marks, codePoint);
        int mark = found >= 0 ? found : -found - 2;
        int at = mark * STEP;
        at += at > 0 && at < value.length() && !begins(value, at) ? 1 : 0;
        return value.offsetByCodePoints(at, codePoint - marks[mark]);
    }

    /** The code point index of a UTF-16 index. */
    public int codePointIndex(int charIndex) {
        if (basicPlane) {
            return charIndex;
        }
        int count = marks[charIndex / STEP];
        for (int i = charIndex / STEP * STEP; i < charIndex; i++) {
            count += begins(value, i) ? 1 : 0;
        }
        return count;
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
