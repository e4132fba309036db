package org.elchi.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The formats in which views answer, the one that is given to clients who do not mind standing first. */
public enum Format {
    JSON("application/json"),
    JSON_LD("application/ld+json"),
    TURTLE("text/turtle"),
    N_TRIPLES("application/n-triples"),
    RDF_XML("application/rdf+xml");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it gives a graph rather than Elchi's own JSON. */
    public boolean isGraph() {
        return this != JSON;
    }

    /** Its media type as a {@code Content-Type}: text formats say that they are in UTF-8. */
    public String contentType() {
        return this == TURTLE ? mediaType + ";charset=utf-8" : mediaType;
    }

    /**
     * The format that a request prefers, by the rules of RFC 9110: the highest quality, of equals the one that is offered first.
     *
     * @throws RequestRefused (406) when it accepts none
     */
    public static Format choose(HttpRequest<?> request) {
        return choose(request, List.of(values()));
    }

    /**
     * The format that a request prefers among some.
     *
     * @throws RequestRefused (406) when it accepts none
     */
    public static Format choose(HttpRequest<?> request, List<Format> offered) {
        List<String> headers = request.getHeaders().getAll(HttpHeaders.ACCEPT);
        String accept = String.join(",", headers);
        if (accept.isBlank()) {
            return offered.get(0);
        }
        List<MediaType> ranges = Arrays.stream(accept.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(Format::parseRange)
                .toList();
        return offered.stream()
                .filter(format -> qualityOf(format, ranges) > 0)
                .max(Comparator.<Format>comparingDouble(format -> qualityOf(format, ranges))
                        .thenComparing(offered::indexOf, Comparator.reverseOrder()))
                .orElseThrow(() -> new RequestRefused(ProblemTable.notAcceptable(
                        List.of(accept), offered.stream().map(Format::mediaType).toList())));
    }

    private static MediaType parseRange(String range) {
        try {
            return new MediaType(range.startsWith("*;") || range.equals("*") ? "*/" + range : range);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(ProblemType.BAD_PARAMETER, "In Accept, \"" + range + "\" is no media type.");
        }
    }

    /** The quality of the most specific range that covers the format; 0 where none does. */
    private static double qualityOf(Format format, List<MediaType> ranges) {
        MediaType type = MediaType.of(format.mediaType);
        return ranges.stream()
                .filter(range -> covers(range, type))
                .max(Comparator.comparingInt(Format::specificity))
                .map(range -> range.getQualityAsNumber().doubleValue())
                .orElse(0.0);
    }

    private static boolean covers(MediaType range, MediaType type) {
        return range.getType().equals("*")
                || (range.getType().equalsIgnoreCase(type.getType())
                        && (range.getSubtype().equals("*") || range.getSubtype().equalsIgnoreCase(type.getSubtype())));
    }

    private static int specificity(MediaType range) {
        return range.getType().equals("*") ? 0 : range.getSubtype().equals("*") ? 1 : 2;
    }
}
