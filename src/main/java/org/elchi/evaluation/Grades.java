package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well an entry of a record stands for a gold entry: 0 for not at all. Stateless. */
final class Grades {
    /** In code points; a span beyond it is a paragraph, not a statement. */
    static final int LONGEST_STATEMENT = 600;

    private Grades() {}

    static double initiatives(JsonNode gold, JsonNode found) {
        return Names.grade(gold, found, true);
    }

    static double organizations(JsonNode gold, JsonNode found) {
        return Names.grade(gold, found, false);
    }

    static double figures(JsonNode gold, JsonNode found) {
        if (!Quantities.near(Json.get(gold, "value"), Json.get(found, "value"))
                || !Quantities.sameUnit(Json.get(gold, "unit"), Json.get(found, "unit"))) {
            return 0;
        }
        boolean measure = Quantities.sameMeasure(Json.get(gold, "measure"), Json.get(found, "measure"));
        boolean period = Json.words(Json.get(gold, "period")).equals(Json.words(Json.get(found, "period")));
        return 1 + (measure ? 1 : 0) + (period ? 1 : 0);
    }

    static double events(JsonNode gold, JsonNode found) {
        if (!Json.words(Json.get(gold, "type")).equals(Json.words(Json.get(found, "type")))) {
            return 0;
        }
        String wanted = Json.wordsOrEmpty(Json.get(gold, "date"));
        String got = Json.wordsOrEmpty(Json.get(found, "date"));
        if (!wanted.isEmpty() && !got.isEmpty() && !first(wanted, 7).equals(first(got, 7))) {
            return 0;
        }
        Set<String> parties = Json.codes(Json.parts(Json.get(gold, "countries")));
        Set<String> common = new HashSet<>(Json.codes(Json.parts(Json.get(found, "countries"))));
        Set<String> all = new HashSet<>(common);
        all.addAll(parties);
        common.retainAll(parties);
        if (!parties.isEmpty() && common.size() * 2 < parties.size()) {
            return 0;
        }
        return 1
                + (first(wanted, 10).equals(first(got, 10)) ? 1 : 0)
                + (double) common.size() / Math.max(1, all.size());
    }

    static double statements(JsonNode gold, JsonNode found) {
        JsonNode said = Json.get(found, "speaker");
        JsonNode speaker = said.isObject() ? said : named(said);
        JsonNode wanted = Json.get(gold, "speaker");
        if (Json.holds(wanted)
                && Names.gradePeople(named(wanted), speaker) == 0
                && Names.grade(wanted, speaker, false) == 0) {
            return 0;
        }
        String anchor = Names.fold(Json.get(gold, "anchor"));
        List<Integer> fits = new ArrayList<>();
        for (JsonNode span : Json.spans(found)) {
            String quote = Json.wordsOrEmpty(Json.get(span, "quote"));
            int length = quote.codePointCount(0, quote.length());
            if (!anchor.isEmpty()
                    && length <= LONGEST_STATEMENT
                    && Names.fold(quote).contains(anchor)) {
                fits.add(length);
            }
        }
        return fits.stream().mapToInt(x -> x).min().stream()
                .mapToDouble(n -> 1 + 1.0 / n)
                .sum();
    }

    private static JsonNode named(JsonNode name) {
        return JsonNodeFactory.instance.objectNode().set("name", name.isMissingNode() ? null : name);
    }

    /** The first characters of a text. */
    static String first(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
