package org.elchi.extraction.generality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The facts of a text, each as one line, by list of the record; and the same drawn from a record. */
final class Expected {
    private final Map<String, TreeSet<String>> lists = new LinkedHashMap<>();
    private final List<String> anchors = new ArrayList<>();

    Expected() {
        for (String list : List.of(
                "countries",
                "people",
                "organizations",
                "initiatives",
                "sectors",
                "figures",
                "events",
                "statements",
                "commitments")) {
            lists.put(list, new TreeSet<>());
        }
    }

    void add(String list, String fact) {
        lists.get(list).add(fact);
    }

    void country(String... codes) {
        lists.get("countries").addAll(List.of(codes));
    }

    void sectors(Collection<String> codes) {
        lists.get("sectors").addAll(codes);
    }

    void person(String name, String role, String represents, String postedTo, boolean speaks) {
        add("people", String.join(" | ", name, role, represents, postedTo, speaks ? "speaks" : "silent"));
    }

    void initiative(
            String name,
            String kind,
            Collection<String> countries,
            Collection<String> sectors,
            String status,
            String deadline) {
        add("initiatives", String.join(" | ", name, kind, sorted(countries), sorted(sectors), status, deadline));
        sectors(sectors);
        if (!deadline.equals("null")) {
            add("commitments", name + " | " + deadline);
        }
    }

    void statement(
            String speaker, String stance, Collection<String> countries, Collection<String> sectors, String anchor) {
        add("statements", String.join(" | ", speaker, stance, sorted(countries), sorted(sectors), anchor));
        anchors.add(anchor);
        sectors(sectors);
    }

    void figure(String measure, String value, String unit, String period, Collection<String> countries) {
        add("figures", String.join(" | ", measure, value, unit, period, sorted(countries)));
    }

    void event(String type, String date, String place, Collection<String> countries) {
        add("events", String.join(" | ", type, date, place, sorted(countries)));
    }

    private static String sorted(Collection<String> codes) {
        return String.join(",", new TreeSet<>(codes));
    }

    /** The lines in which a record differs; empty where it says exactly this. */
    List<String> differences(JsonNode record) {
        Expected got = read(record);
        List<String> out = new ArrayList<>();
        lists.forEach((list, wanted) -> {
            TreeSet<String> found = got.lists.getOrDefault(list, new TreeSet<>());
            wanted.stream().filter(x -> !found.contains(x)).forEach(x -> out.add(list + " - " + x));
            found.stream().filter(x -> !wanted.contains(x)).forEach(x -> out.add(list + " + " + x));
        });
        return out;
    }

    private Expected read(JsonNode record) {
        Expected out = new Expected();
        for (JsonNode c : record.path("countries")) {
            out.country(c.path("code").asText());
        }
        for (JsonNode s : record.path("sectors")) {
            out.add("sectors", s.path("code").asText());
        }
        for (JsonNode o : record.path("organizations")) {
            out.add("organizations", text(o, "name"));
        }
        for (JsonNode p : record.path("people")) {
            out.person(
                    text(p, "name"),
                    text(p, "role"),
                    text(p, "represents"),
                    text(p, "postedTo"),
                    p.path("speaks").asBoolean());
        }
        for (JsonNode i : record.path("initiatives")) {
            out.add(
                    "initiatives",
                    String.join(
                            " | ",
                            text(i, "name"),
                            text(i, "kind"),
                            codes(i, "countries"),
                            codes(i, "sectors"),
                            text(i, "status"),
                            text(i, "deadline")));
        }
        for (JsonNode f : record.path("figures")) {
            out.add(
                    "figures",
                    String.join(
                            " | ",
                            // a growth is one, of whatever it is
                            text(f, "measure").contains("growth") ? "growth" : text(f, "measure"),
                            f.path("value").decimalValue().stripTrailingZeros().toPlainString(),
                            text(f, "unit"),
                            text(f, "period"),
                            codes(f, "countries")));
        }
        for (JsonNode e : record.path("events")) {
            out.add(
                    "events",
                    String.join(" | ", text(e, "type"), text(e, "date"), text(e, "place"), codes(e, "countries")));
        }
        for (JsonNode s : record.path("statements")) {
            String quote = s.path("evidence").path(0).path("quote").asText();
            String anchor = anchors.stream().filter(quote::contains).findFirst().orElse(quote);
            out.add(
                    "statements",
                    String.join(
                            " | ",
                            text(s, "speaker"),
                            text(s, "stance"),
                            codes(s, "countries"),
                            codes(s, "sectors"),
                            anchor));
        }
        for (JsonNode c : record.path("commitments")) {
            out.add("commitments", text(c, "what") + " | " + text(c, "due"));
        }
        return out;
    }

    private static String text(JsonNode item, String key) {
        return item.path(key).asText("null");
    }

    private static String codes(JsonNode item, String key) {
        TreeSet<String> codes = new TreeSet<>();
        item.path(key).forEach(c -> codes.add(c.asText()));
        return String.join(",", codes);
    }
}
