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
import java.util.Map;

/** What documents say, across all of them. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
final class ListController {
    private final FactLists lists;

    ListController(FactLists lists) {
        this.lists = lists;
    }

    /** People, each with the post they held last; filters: state, name. */
    @Get("/people")
    @Operation(operationId = "listPeople", summary = "People and their posts", tags = "Facts")
    HttpResponse<?> people(HttpRequest<?> request) {
        return lists.entities(request, "person");
    }

    /** Organizations; filter: name. */
    @Get("/organizations")
    @Operation(operationId = "listOrganizations", summary = "Organizations", tags = "Facts")
    HttpResponse<?> organizations(HttpRequest<?> request) {
        return lists.entities(request, "organization");
    }

    /** Initiatives with kind, status and deadline; filters: state, sector, status, name. */
    @Get("/initiatives")
    @Operation(operationId = "listInitiatives", summary = "Projects, funds, agreements, …", tags = "Facts")
    HttpResponse<?> initiatives(HttpRequest<?> request) {
        return lists.entities(request, "initiative");
    }

    /** Statements, latest first; filters: state, relationship, sector, stance, speaker. */
    @Get("/statements")
    @Operation(operationId = "listStatements", summary = "Who said what", tags = "Facts")
    HttpResponse<?> statements(HttpRequest<?> request) {
        return lists.facts(request, "statement", Map.of());
    }

    /** Commitments, latest first; filters: state, relationship, status, before. */
    @Get("/commitments")
    @Operation(operationId = "listCommitments", summary = "What is due, and when", tags = "Facts")
    HttpResponse<?> commitments(HttpRequest<?> request) {
        return lists.facts(request, "commitment", Map.of());
    }

    /** Figures that were quoted, latest first; filters: state, relationship. */
    @Get("/figures")
    @Operation(operationId = "listFigures", summary = "Figures that were quoted", tags = "Facts")
    HttpResponse<?> figures(HttpRequest<?> request) {
        return lists.facts(request, "figure", Map.of());
    }

    /** Events, latest first; filters: state, relationship, before. */
    @Get("/events")
    @Operation(operationId = "listEvents", summary = "Meetings, visits, signings, …", tags = "Facts")
    HttpResponse<?> events(HttpRequest<?> request) {
        return lists.facts(request, "event", Map.of());
    }
}
