package org.elchi.view.rest;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.reference.EditDistance;
import org.elchi.reference.Name;
import org.elchi.reference.ReferenceData;
import org.elchi.reference.State;

/** Which state a client means: by code, or by name in any of the five languages. Safe for use by several threads. */
@Singleton
final class CountryNames {
    private static final int SUGGESTIONS = 3;

    private final ReferenceData reference;

    CountryNames(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * The state of a code or name.
     *
     * @throws RequestRefused (404) when there is none, with those that are written most alike
     */
    State get(String given) {
        return find(given).orElseThrow(() -> unknown(given));
    }

    /**
     * Two states of {@code A-B}. A name may hold a hyphen itself: the first way to part it that makes two states counts.
     *
     * @throws RequestRefused (404) when one of them is unknown, (400) when both are the same or there are not two
     */
    List<State> getPair(String given) {
        RequestRefused unknown = null;
        for (int at = given.indexOf('-'); at >= 0; at = given.indexOf('-', at + 1)) {
            String one = given.substring(0, at);
            String other = given.substring(at + 1);
            Optional<State> first = find(one);
            Optional<State> second = find(other);
            if (first.isPresent() && second.isPresent()) {
                return requireTwo(first.get(), second.get());
            }
            if (unknown == null || first.isPresent() || second.isPresent()) {
                unknown = unknown(first.isPresent() ? other : one);
            }
        }
        throw unknown != null
                ? unknown
                : new RequestRefused(
                        ProblemType.BAD_PARAMETER,
                        "\"" + given
                                + "\" names no pair. Write two countries with a hyphen between them, such as AZ-KZ.");
    }

    /** The names of a state by language, always in the same order. */
    static Map<String, String> labels(State state) {
        Map<String, String> labels = new LinkedHashMap<>();
        ReferenceData.LANGUAGES.forEach(language -> labels.put(language, state.label(language)));
        return labels;
    }

    private static List<State> requireTwo(State one, State other) {
        if (one.alpha2().equals(other.alpha2())) {
            throw new RequestRefused(
                    ProblemType.SAME_COUNTRY_TWICE,
                    "Both are " + one.label("en") + " (" + one.alpha2()
                            + "). What documents say of one country stands at" + " /countries/" + one.alpha2() + ".");
        }
        return one.alpha2().compareTo(other.alpha2()) < 0 ? List.of(one, other) : List.of(other, one);
    }

    private Optional<State> find(String given) {
        return given.isBlank()
                ? Optional.empty()
                : reference
                        .findState(given.strip().toUpperCase(Locale.ROOT))
                        .or(() -> reference.findStateByName(given.strip()));
    }

    private RequestRefused unknown(String given) {
        List<Map<String, String>> alike = suggest(given);
        String hint = alike.isEmpty()
                ? "Use an ISO 3166-1 code such as KZ, or a name in Azerbaijani, English, Russian, Kazakh or Turkish."
                : "Was one of these meant? "
                        + String.join(
                                ", ",
                                alike.stream()
                                        .map(a -> a.get("name") + " (" + a.get("code") + ")")
                                        .toList());
        return new RequestRefused(
                ProblemType.UNKNOWN_COUNTRY,
                "No country has the code or the name \"" + given + "\". " + hint,
                Map.of("suggestions", alike));
    }

    private record Alike(State state, String name, int distance) {}

    private List<Map<String, String>> suggest(String given) {
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        // a third of the letters may be wrong: more is another name
        int most = Math.max(1, wanted.length() / 3);
        return reference.listParties().stream()
                .map(state -> nearest(state, wanted))
                .filter(alike -> alike.distance() <= most)
                .sorted(Comparator.comparingInt(Alike::distance)
                        .thenComparing(alike -> alike.state().alpha2()))
                .limit(SUGGESTIONS)
                .map(alike -> Map.of("code", alike.state().alpha2(), "name", alike.name()))
                .toList();
    }

    private static Alike nearest(State state, String wanted) {
        return state.names().stream()
                .filter(name -> name.kind() != Name.Kind.CAPITAL)
                .map(name -> new Alike(
                        state,
                        name.text(),
                        EditDistance.between(wanted, name.text().toLowerCase(Locale.ROOT))))
                .min(Comparator.comparingInt(Alike::distance))
                .orElseGet(() -> new Alike(state, state.alpha2(), Integer.MAX_VALUE));
    }
}
