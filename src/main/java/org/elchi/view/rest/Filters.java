package org.elchi.view.rest;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.reference.State;

/** The filters in a query string: all its parameters but those of paging. Safe for use by several threads. */
@Singleton
final class Filters {
    private static final Set<String> PAGING = Set.of("limit", "offset");

    private final CountryNames countries;

    Filters(CountryNames countries) {
        this.countries = countries;
    }

    /**
     * The filters of a request; states may be given by name.
     *
     * @throws RequestRefused when one is given twice, or names an unknown country
     */
    Map<String, String> of(HttpRequest<?> request) {
        Map<String, String> filters = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> {
            if (!PAGING.contains(name)) {
                filters.put(name, normalize(name, values));
            }
        });
        return filters;
    }

    private String normalize(String name, List<String> values) {
        if (values.size() != 1) {
            throw new RequestRefused(
                    ProblemType.BAD_PARAMETER,
                    "The parameter \"" + name + "\" is given " + values.size() + " times; give it once.",
                    Map.of("parameter", name));
        }
        String value = values.get(0);
        return switch (name) {
            case "state" -> countries.get(value).alpha2();
            case "relationship" -> pairKey(countries.getPair(value));
            default -> value;
        };
    }

    /** The key of a pair's relationship. */
    static String pairKey(List<State> pair) {
        return pair.get(0).alpha2() + "-" + pair.get(1).alpha2();
    }
}
