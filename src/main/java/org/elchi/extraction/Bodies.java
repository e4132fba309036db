package org.elchi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;

/**
 * The ministries, embassies and organizations that speak in a document, each once: "the ministry" is the one named before it.
 * Used by one thread.
 */
final class Bodies {
    private final AnnotatedText text;
    private final List<Body> bodies = new ArrayList<>();
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
        if (isBareNoun(who, words)) {
            return lastOrgan.or(() -> namedBefore(words.first()));
        }
        Body body = bodies.stream()
                .filter(known -> isSame(known, who, name))
                .findFirst()
                .orElseGet(() -> {
                    Body made = new Body(who);
                    bodies.add(made);
                    return made;
                });
        body.addMention(words, name);
        lastOrgan = body.isOrgan() ? Optional.of(body) : lastOrgan;
        return Optional.of(body);
    }

    /** The organ named last before a token, where none has spoken yet. */
    private Optional<Body> namedBefore(int token) {
        List<Annotation> named = text.list("who", 0, token).stream()
                .filter(who -> who.is("kind", "institution"))
                .filter(who -> !isBareNoun(who, who.part("it") == null ? who : who.part("it")))
                .toList();
        return named.isEmpty() ? Optional.empty() : find(named.get(named.size() - 1));
    }

    /** "The ministry": one common noun names no body. An abbreviation does. */
    private boolean isBareNoun(Annotation who, Annotation words) {
        return who.is("kind", "institution")
                && words.size() == 1
                && who.get("represents") == null
                && !text.tokens().get(words.first()).isUpperCase();
    }

    private static boolean isSame(Body known, Annotation who, String name) {
        String state = who.get("represents");
        if (known.isOrgan() != who.is("kind", "institution")) {
            return false;
        }
        if (state != null && known.represents() != null && !state.equals(known.represents())) {
            return false;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        return known.names().keySet().stream()
                .map(n -> n.toLowerCase(Locale.ROOT))
                .anyMatch(n -> n.equals(folded) || n.endsWith(" " + folded) || n.startsWith(folded + " "));
    }
}
