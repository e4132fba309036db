package org.elchi.http;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.query.Page;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most, from 1 to {@link #LARGEST}
 * @param offset how many to pass over
 */
public record Paging(int limit, int offset) {
    /** What is given where no limit is asked for. */
    public static final int USUAL = 100;

    /** The most that is given at once; more is refused rather than cut. */
    public static final int LARGEST = 1000;

    /**
     * Reads {@code limit} and {@code offset}.
     *
     * @throws RequestRefused (400) when they are no numbers or outside their bounds
     */
    public static Paging of(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        return new Paging(number(parameters, "limit", USUAL, 1, LARGEST), number(parameters, "offset", 0, 0, 1 << 30));
    }

    private static int number(HttpParameters parameters, String name, int usual, int least, int most) {
        String given = parameters.get(name);
        if (given == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the refusal, which says the same of both faults
        }
        throw new RequestRefused(
                ProblemType.BAD_PARAMETER,
                "The parameter \"" + name + "\" is \"" + given + "\"; it has to be a whole number from " + least
                        + " to " + most + ".",
                Map.of("parameter", name));
    }

    /** The same, as the store is asked for it. */
    public Page.Request toPage() {
        return new Page.Request(offset, limit);
    }

    /** The page of a list that is there as a whole. */
    public <T> List<T> cut(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + limit, all.size()));
    }

    /**
     * The answer: how many there are in all, what is shown, and where more is to be had.
     *
     * @param total how many there are in all
     * @param items the page
     */
    public Map<String, Object> answer(HttpRequest<?> request, long total, List<?> items) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", total);
        answer.put("limit", limit);
        answer.put("offset", offset);
        if ((long) offset + items.size() < total) {
            answer.put("next", link(request, offset + limit));
        }
        answer.put("items", items);
        return answer;
    }

    private String link(HttpRequest<?> request, int from) {
        UriBuilder link = UriBuilder.of(request.getPath());
        request.getParameters().forEach((name, values) -> {
            if (!name.equals("limit") && !name.equals("offset")) {
                link.queryParam(name, values.toArray());
            }
        });
        return link.queryParam("limit", limit)
                .queryParam("offset", from)
                .build()
                .toString();
    }
}
