package org.elchi.view.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.fact.DocumentRecord;
import org.elchi.http.Format;
import org.elchi.query.FactEntry;
import org.elchi.query.Quote;
import org.elchi.query.Views;
import org.elchi.text.SourceText;
import org.elchi.text.Span;

/** {@code /facts/{id}}: one fact and the words that prove it, looked up anew in the kept text. */
@Controller("/facts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FactController {
    private final Views views;
    private final Answers answers;

    FactController(Views views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /** A fact: type, roles, document, offsets, the sentence with those before and after it, rule, confidence. */
    @Get("/{id}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "getFact", summary = "A fact and the words that prove it", tags = "Facts")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        Format format = Format.choose(request);
        DocumentKeys.documentOfFact(id);
        FactEntry fact = views.facts().find(id).orElseThrow(() -> DocumentKeys.noFact(id));
        return answers.give(format, () -> write(fact), fact.iri());
    }

    private Map<String, Object> write(FactEntry fact) {
        SourceText text = views.documents()
                .find(fact.document().key())
                .map(DocumentRecord::text)
                .orElseThrow(() -> DocumentKeys.noFact(fact.fact()));
        Surroundings surroundings = Surroundings.of(text);
        List<Map<String, Object>> evidence = fact.evidence().stream()
                .map(quote -> prove(quote, text, surroundings))
                .toList();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("fact", fact.fact());
        out.put("iri", fact.iri());
        out.put("type", fact.type());
        out.put("roles", fact.roles());
        out.put("id", fact.id());
        out.put("document", fact.document());
        out.put("rule", fact.rule());
        out.put("confidence", fact.confidence());
        out.put("verified", evidence.stream().allMatch(one -> Boolean.TRUE.equals(one.get("verified"))));
        out.put("evidence", evidence);
        return out;
    }

    private static Map<String, Object> prove(Quote quote, SourceText text, Surroundings surroundings) {
        Span span = new Span(quote.start(), quote.end());
        boolean verified = span.end() <= text.length() && text.slice(span).equals(quote.quote());
        Surroundings.Place place = surroundings.around(span);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("start", quote.start());
        out.put("end", quote.end());
        out.put("quote", quote.quote());
        out.put("verified", verified);
        out.put("sentence", place.sentence());
        out.put("before", place.before());
        out.put("after", place.after());
        return out;
    }
}
