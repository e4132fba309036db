package org.elchi.view.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestBody;
import org.elchi.http.RequestRefused;
import reactor.core.publisher.Mono;

/** {@code /sparql}: the SPARQL 1.1 protocol, queries only. */
@Controller("/sparql")
final class SparqlController {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    private final Upstream upstream;

    SparqlController(Upstream upstream) {
        this.upstream = upstream;
    }

    /** A query in the address; without one, the service description. */
    @Get
    @Produces(MediaType.ALL)
    @Operation(operationId = "queryByGet", summary = "SPARQL 1.1 protocol, query by GET", tags = "SPARQL")
    Mono<HttpResponse<Streamed>> get(HttpRequest<?> request) {
        String raw = request.getUri().getRawQuery();
        if (raw == null || raw.isEmpty()) {
            return Mono.fromCallable(() -> ServiceDescription.answer(request));
        }
        QueryCheck.check(queryIn(parse(raw)));
        return upstream.ask(request, raw, null, null);
    }

    /** A query in the body, as a form or as it is. */
    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.ALL)
    @Operation(operationId = "queryByPost", summary = "SPARQL 1.1 protocol, query by POST", tags = "SPARQL")
    Mono<HttpResponse<Streamed>> post(HttpRequest<?> request) {
        return Mono.fromFuture(() -> RequestBody.read(request)).flatMap(sent -> post(request, sent));
    }

    private Mono<HttpResponse<Streamed>> post(HttpRequest<?> request, byte[] sent) {
        String raw = request.getUri().getRawQuery();
        if (raw != null) {
            refuseOperationsIn(parse(raw));
        }
        String text = new String(sent, StandardCharsets.UTF_8);
        String type =
                request.getContentType().map(MediaType::getName).orElse("").toLowerCase(Locale.ROOT);
        switch (type) {
            case QUERY -> QueryCheck.check(text);
            case FORM -> QueryCheck.check(queryIn(parse(text)));
            case UPDATE -> throw QueryCheck.updateRefused(UPDATE);
            default ->
                throw new RequestRefused(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The Content-Type is missing. Send a query as " + QUERY + " or as a form, " + FORM + ".");
        }
        return upstream.ask(request, raw, type, sent);
    }

    /** What stands in the address of a POST goes to Fuseki unread, so a second operation there would be none that is checked. */
    private static void refuseOperationsIn(Map<String, List<String>> parameters) {
        if (parameters.containsKey("update")) {
            throw QueryCheck.updateRefused("update=");
        }
        if (parameters.containsKey("query")) {
            throw new RequestRefused(
                    ProblemType.BAD_PARAMETER,
                    "The query stands in the address of a POST; send it in the body, or by GET.",
                    Map.of("parameter", "query"));
        }
    }

    /** The parameters of a query string or form; Micronaut's own reader takes "&" for a part of values where ";" is one. */
    private static Map<String, List<String>> parse(String form) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(
                    ProblemType.BAD_PARAMETER,
                    "The parameters are not percent-encoded: " + e.getMessage() + ". Write % itself as %25.");
        }
    }

    private static String queryIn(Map<String, List<String>> parameters) {
        if (parameters.containsKey("update")) {
            throw QueryCheck.updateRefused("update=");
        }
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() != 1) {
            throw new RequestRefused(
                    ProblemType.BAD_PARAMETER,
                    "The parameter \"query\" is given " + queries.size() + " times; the protocol wants it once.",
                    Map.of("parameter", "query"));
        }
        return queries.get(0);
    }
}
