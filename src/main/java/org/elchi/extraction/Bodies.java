package org.elchi.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * The ministries, embassies and organizations that speak in a document, each once: "the ministry" is the one named before it.
 * Used by one thread.
 */
final class Bodies {
    /** Bodies of one name that different states have; beyond it a text is no news. */
    private static final int MOST_COMPARED = 200;

    /** Longer than any body's name. */
    private static final int MOST_WORDS = 12;

    private static final NavigableMap<Integer, Body> NONE = Collections.emptyNavigableMap();

    private final AnnotatedText text;
    private final List<Body> bodies = new ArrayList<>();
    private final Map<Body, Integer> numbers = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Body>> byName = new HashMap<>();
    private @Nullable List<Annotation> named;
    private @Nullable Map<String, Annotation> wholes;
    private Optional<Body> lastOrgan = Optional.empty();

    Bodies(AnnotatedText text) {
        this.text = text;
    }

    List<Body> list() {
        return bodies;
    }

    /**
     * The body that words name; empty where they only take up one that has not been named.
     *
     * @param who an annotation of type {@code who} and kind {@code institution} or {@code organization}
     */
    Optional<Body> find(Annotation who) {
        Annotation it = who.part("it");
        Annotation words = it == null ? who : it;
        String name = BaseForms.nominative(text, words.first(), words.end());
        Annotation whole = wholes().get(name);
        if (whole != null && whole != who) {
            return find(whole);
        }
        if (isBareNoun(who, words)) {
            return lastOrgan.or(() -> namedBefore(words.first()));
        }
        if (who.is("bare", "yes")) { // an abbreviation that many states use for the same organ
            Optional<Body> meant = lastOrgan.or(() -> namedBefore(words.first()));
            if (meant.isPresent()) {
                return meant;
            }
        }
        Body body = findKnown(who, name);
        if (body == null) {
            body = new Body(who);
            bodies.add(body);
            numbers.put(body, bodies.size());
        }
        if (body.addMention(words, name)) {
            note(body, name);
        }
        lastOrgan = body.isOrgan() ? Optional.of(body) : lastOrgan;
        return Optional.of(body);
    }

    /** The bodies behind whose names an abbreviation stands in brackets, by that abbreviation. */
    private Map<String, Annotation> wholes() {
        if (wholes == null) {
            wholes = new HashMap<>();
            for (Annotation who : text.list("who")) {
                int open = who.end();
                boolean body = who.is("kind", "institution") || who.is("kind", "organization");
                if (body
                        && open + 2 < text.tokens().size()
                        && text.tokens().get(open).isMark('(')
                        && text.tokens().get(open + 1).isUpperCase()
                        && text.tokens().get(open + 2).isMark(')')) {
                    wholes.putIfAbsent(text.tokens().get(open + 1).text(), who);
                }
            }
        }
        return wholes;
    }

    /** The organ named last before a token, where none has spoken yet. */
    private Optional<Body> namedBefore(int token) {
        if (named == null) {
            named = text.list("who").stream()
                    .filter(who -> who.is("kind", "institution"))
                    .filter(who -> !isBareNoun(who, who.part("it") == null ? who : who.part("it")))
                    .filter(who -> !who.is("bare", "yes"))
                    .toList();
        }
        List<Annotation> before = named;
        Annotation last = null;
        for (int i = 0; i < before.size() && before.get(i).end() <= token; i++) {
            last = before.get(i);
        }
        return last == null ? Optional.empty() : find(last);
    }

    /** "The ministry": one common noun names no body. An abbreviation does. */
    private boolean isBareNoun(Annotation who, Annotation words) {
        return who.is("kind", "institution")
                && words.size() == 1
                && who.get("represents") == null
                && !text.tokens().get(words.first()).isUpperCase();
    }

    /** The first known body of that kind and state with this name, or whose name begins or ends with it. */
    private @Nullable Body findKnown(Annotation who, String name) {
        String state = who.get("represents");
        String key = key(who.is("kind", "institution"), name);
        int compared = 0;
        for (Body known : byName.getOrDefault(key, NONE).values()) {
            if (state == null || known.represents() == null || state.equals(known.represents())) {
                return known;
            }
            if (++compared == MOST_COMPARED) {
                return null;
            }
        }
        return null;
    }

    /** Makes a body known by its name and by every beginning and end of it, word by word. */
    private void note(Body body, String name) {
        put(body, name);
        int words = 0;
        for (int i = name.indexOf(' '); i >= 0 && ++words < MOST_WORDS; i = name.indexOf(' ', i + 1)) {
            put(body, name.substring(0, i));
            put(body, name.substring(i + 1));
        }
    }

    private void put(Body body, String name) {
        byName.computeIfAbsent(key(body.isOrgan(), name), k -> new TreeMap<>())
                .put(numbers.getOrDefault(body, 0), body);
    }

    private static String key(boolean organ, String name) {
        return (organ ? "organ " : "body ") + name.toLowerCase(Locale.ROOT);
    }
}
