package org.elchi.language;

import java.util.Map;

/** What a word or phrase of a pack stands for. Immutable. */
public final class LexiconEntry {
    /** With which capitals an entry is found. */
    public enum Caps {
        /** However it is written. */
        ANY,
        /** However it is written, unless capitals say nothing there: any other value of {@code caps}. */
        TOLD,
        /** With a capital: {@code caps=yes}. */
        FIRST,
        /** Its first word in the very letters of the entry, whatever ending follows: {@code caps=all}. */
        ALL
    }

    private final String phrase;
    private final String type;
    private final Map<String, String> attributes;
    private final String origin;
    private final Caps caps;
    private final String firstWord;

    /**
     * Makes an entry.
     *
     * @param phrase as the pack writes it
     * @param type the annotation it gives, such as {@code office}
     * @param attributes such as {@code role=ambassador}
     * @param origin where it stands, for explanations: pack, file, line or the reference table
     */
    public LexiconEntry(String phrase, String type, Map<String, String> attributes, String origin) {
        this.phrase = phrase;
        this.type = type.intern(); // asked for at every step of every rule: equal types are best the very same
        this.attributes = Map.copyOf(attributes);
        this.origin = origin;
        String written = this.attributes.get("caps");
        this.caps = written == null ? Caps.ANY : caps(written);
        this.firstWord = firstWord(phrase);
    }

    private static Caps caps(String written) {
        return written.equals("all") ? Caps.ALL : written.equals("yes") ? Caps.FIRST : Caps.TOLD;
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    /** The phrase as the pack writes it. */
    public String phrase() {
        return phrase;
    }

    /** The annotation it gives. */
    public String type() {
        return type;
    }

    /** What the annotation says. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** Where it stands. */
    public String origin() {
        return origin;
    }

    /** With which capitals it is found. */
    public Caps caps() {
        return caps;
    }

    /** The phrase up to the first character that is no letter or digit. */
    public String firstWord() {
        return firstWord;
    }
}
