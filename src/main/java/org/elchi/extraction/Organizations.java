package org.elchi.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.annotation.AnnotatedText;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * International bodies and companies, and unions of states, which are bodies too; each once. What stands in brackets behind a name
 * is the same body's other name: "Trans-Ocean Bridge Bank (TOBB)". Used by one thread.
 */
final class Organizations {
    /**
     * A body.
     *
     * @param name its name in base form
     * @param at where it is named first
     * @param aliases its other names, each with its first mention
     */
    record Organization(String name, Annotation at, Map<String, Annotation> aliases) {}

    private final Reading reading;
    private final AnnotatedText text;
    private final List<Organization> found = new ArrayList<>();
    private final Map<String, Organization> byName = new HashMap<>();
    private final Map<String, Organization> byCode = new HashMap<>();
    private @Nullable Annotation before;

    Organizations(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    List<Organization> list() {
        text.list("organization").stream()
                .filter(body -> !reading.isPartOf("organization", body))
                .filter(body -> !body.is("weak", "yes") || !reading.isPartOfNamed(body))
                .forEach(this::take);
        for (Annotation union : reading.states()) {
            if (union.is("union", "yes")) {
                takeUnion(union);
            }
        }
        return found;
    }

    private void take(Annotation body) {
        String name = name(body);
        String key = body.find("key").map(known -> "key " + known).orElse("name " + name);
        if (!byName.containsKey(name)) {
            Organization whole = byCode.get(key);
            if (whole == null && before != null && isInBracketsAfter(before, body)) {
                whole = byName.get(name(before));
            }
            if (whole == null) {
                whole = add(name, body);
            } else {
                whole.aliases().put(name, body);
                byName.put(name, whole);
            }
            byCode.put(key, whole);
        }
        before = body;
    }

    private void takeUnion(Annotation union) {
        String name = name(union);
        String code = union.find("code").orElse(name);
        Organization known = byName.containsKey(name) ? byName.get(name) : byCode.get(code);
        if (known == null) {
            known = add(name, union);
        } else if (!known.name().equals(name)) {
            known.aliases().putIfAbsent(name, union);
        }
        byCode.put(code, known);
    }

    private Organization add(String name, Annotation at) {
        Organization made = new Organization(name, at, new LinkedHashMap<>());
        found.add(made);
        byName.put(name, made);
        return made;
    }

    private boolean isInBracketsAfter(Annotation whole, Annotation body) {
        return body.first() == whole.end() + 1
                && body.end() < text.tokens().size()
                && text.tokens().get(whole.end()).isMark('(')
                && text.tokens().get(body.end()).isMark(')');
    }

    private String name(Annotation words) {
        return BaseForms.nominative(text, words.first(), words.end());
    }
}
