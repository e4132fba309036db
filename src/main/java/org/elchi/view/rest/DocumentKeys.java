package org.elchi.view.rest;

import java.util.regex.Pattern;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;

/** Lets only what can be a key reach the store: anything else is no document's and no fact's. Stateless. */
final class DocumentKeys {
    private static final Pattern DOCUMENT = Pattern.compile("[a-z2-7]{20}");
    private static final Pattern FACT = Pattern.compile("([a-z2-7]{20})\\.([A-Za-z0-9-]+)");

    private DocumentKeys() {}

    static RequestRefused noDocument(String key) {
        return new RequestRefused(
                ProblemType.NOT_FOUND,
                "No document has the id \"" + key + "\". GET /documents lists those that are stored.");
    }

    static RequestRefused noFact(String id) {
        return new RequestRefused(
                ProblemType.NOT_FOUND,
                "No fact has the id \"" + id
                        + "\". Ids of facts stand under \"fact\" in what GET /documents/{id} gives.");
    }

    /** A document's key, or 404. */
    static String document(String key) {
        if (!DOCUMENT.matcher(key).matches()) {
            throw noDocument(key);
        }
        return key;
    }

    /** The document's key of a fact's id, or 404. */
    static String documentOfFact(String id) {
        var matcher = FACT.matcher(id);
        if (!matcher.matches()) {
            throw noFact(id);
        }
        return matcher.group(1);
    }
}
