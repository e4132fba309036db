package org.elchi.view.rest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.elchi.http.Format;
import org.elchi.http.GraphView;

/** Gives an answer in the format that was chosen: JSON made here, or the graph of what it is about. */
@Singleton
final class Answers {
    private final GraphView graphs;

    Answers(GraphView graphs) {
        this.graphs = graphs;
    }

    /**
     * Gives one answer.
     *
     * @param json makes the JSON, where JSON was chosen
     * @param iri what the answer is about
     */
    MutableHttpResponse<?> give(Format format, Supplier<?> json, String iri) {
        return give(format, json, List.of(iri));
    }

    /**
     * Gives one answer.
     *
     * @param iris all that the answer is about
     */
    MutableHttpResponse<?> give(Format format, Supplier<?> json, Collection<String> iris) {
        MutableHttpResponse<?> answer = format.isGraph()
                ? HttpResponse.ok(graphs.describe(iris, format)).header("Content-Type", format.contentType())
                : HttpResponse.ok(json.get()).contentType(MediaType.APPLICATION_JSON_TYPE);
        return answer.header("Vary", "Accept");
    }
}
