package org.elchi.view.linkeddata;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.http.Format;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.rdf.CodeScheme;
import org.elchi.rdf.FactTerms;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.RecordGraphs;

/**
 * The IRIs of the graph under their own paths: {@code /id/{kind}/{key}} is the thing itself and sends to the page about it
 * (303, as W3C's Cool URIs has it); {@code /things/{kind}/{key}} is that page for whatever has no richer one.
 */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class IdController {
    private static final List<Format> GRAPHS =
            List.of(Format.JSON_LD, Format.TURTLE, Format.N_TRIPLES, Format.RDF_XML, Format.JSON);

    private final GraphDescriptions descriptions;
    private final Iris iris;
    private final Set<String> kindsOfFacts;
    private final Set<String> kindsOfThings;

    IdController(GraphDescriptions descriptions, RecordGraphs graphs) {
        this.descriptions = descriptions;
        this.iris = graphs.iris();
        FactVocabulary vocabulary = graphs.vocabulary();
        this.kindsOfFacts =
                vocabulary.listTerms().stream().map(FactTerms::iriKind).collect(Collectors.toUnmodifiableSet());
        Set<String> things =
                vocabulary.listSchemes().stream().map(CodeScheme::iriKind).collect(Collectors.toSet());
        vocabulary.listTerms().forEach(terms -> {
            FactTerms.Entity entity = terms.entity();
            if (entity != null) {
                things.add(entity.kind());
            }
        });
        this.kindsOfThings = Set.copyOf(things);
    }

    /** Sends to what describes a thing. */
    @Get("/id/{kind}/{key}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "resolve", summary = "The thing itself: sends to its description", tags = "Linked data")
    HttpResponse<?> resolve(String kind, String key) {
        URI target = UriBuilder.of("/").path(viewOf(kind)).path(encode(key)).build();
        return HttpResponse.status(HttpStatus.SEE_OTHER)
                .header("Location", target.toString())
                .header("Vary", "Accept");
    }

    /** Any thing as a graph. */
    @Get("/things/{kind}/{key}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "describe", summary = "Any thing as a graph", tags = "Linked data")
    HttpResponse<?> describe(HttpRequest<?> request, String kind, String key) {
        Format chosen = Format.choose(request, GRAPHS);
        if (!kindsOfThings.contains(kind) && !kindsOfFacts.contains(kind) && !"relationship".equals(kind)) {
            throw noKind(kind);
        }
        String iri = iris.thing(kind, key);
        if (descriptions.describe(List.of(iri)).isEmpty()) {
            throw new RequestRefused(ProblemType.NOT_FOUND, "Nothing is stored about <" + iri + ">.");
        }
        // a graph in JSON is JSON-LD
        Format format = chosen == Format.JSON ? Format.JSON_LD : chosen;
        return HttpResponse.ok(descriptions.describe(List.of(iri), format))
                .header("Content-Type", chosen.contentType())
                .header("Vary", "Accept");
    }

    private String viewOf(String kind) {
        if (kindsOfFacts.contains(kind)) {
            return "facts";
        }
        return switch (kind) {
            case "document" -> "documents";
            case "country" -> "countries";
            case "relationship" -> "relationships";
            default -> {
                if (!kindsOfThings.contains(kind)) {
                    throw noKind(kind);
                }
                yield "things/" + kind;
            }
        };
    }

    private RequestRefused noKind(String kind) {
        return new RequestRefused(
                ProblemType.NOT_FOUND,
                "No IRI here has the kind \"" + kind + "\". There are country, document, relationship, "
                        + kindsOfThings.stream()
                                .filter(k -> !k.equals("country"))
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + " and those of facts: "
                        + kindsOfFacts.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    private static String encode(String key) {
        return java.net.URLEncoder.encode(key, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
