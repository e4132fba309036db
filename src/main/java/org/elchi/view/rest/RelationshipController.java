package org.elchi.view.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.http.Format;
import org.elchi.http.Paging;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.query.Relationship;
import org.elchi.query.RelationshipCount;
import org.elchi.query.Views;
import org.elchi.reference.State;
import org.jspecify.annotations.Nullable;

/** {@code /relationships}: what states have with each other. */
@Controller("/relationships")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RelationshipController {
    /** What can be listed of a pair, and the fact type that it is. */
    private static final Map<String, String> SECTIONS = Map.of(
            "statements", "statement",
            "initiatives", "initiative",
            "commitments", "commitment",
            "figures", "figure",
            "events", "event");

    private final Views views;
    private final CountryNames names;
    private final FactLists lists;
    private final Answers answers;

    RelationshipController(Views views, CountryNames names, FactLists lists, Answers answers) {
        this.views = views;
        this.names = names;
        this.lists = lists;
        this.answers = answers;
    }

    /** All pairs that documents speak of, with their counts by type of fact and by sector. */
    @Get
    @Produces(MediaType.ALL)
    @Operation(operationId = "listRelationships", summary = "All pairs with their counts", tags = "Relationships")
    HttpResponse<?> list(HttpRequest<?> request, @Nullable @QueryValue String state) {
        Format format = Format.choose(request);
        Paging paging = Paging.of(request);
        List<RelationshipCount> all = state == null
                ? views.relationships().list()
                : views.relationships().listOf(names.get(state).alpha2());
        List<RelationshipCount> page = paging.cut(all);
        return answers.give(
                format,
                () -> paging.answer(request, all.size(), page),
                page.stream().map(RelationshipCount::id).toList());
    }

    /** Two states at a glance, in either order, by codes or names. */
    @Get("/{pair}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "getRelationship", summary = "A pair at a glance", tags = "Relationships")
    HttpResponse<?> get(HttpRequest<?> request, String pair) {
        Format format = Format.choose(request);
        List<State> states = names.getPair(pair);
        Relationship found = views.relationships()
                .find(states.get(0).alpha2(), states.get(1).alpha2())
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_FOUND,
                        "No stored document speaks of " + states.get(0).label("en") + " and "
                                + states.get(1).label("en")
                                + " together. GET /relationships lists the pairs there are."));
        return answers.give(format, () -> write(found, states), iris(found));
    }

    /** One section of a pair in full: statements, initiatives, commitments, figures or events; latest first. */
    @Get("/{pair}/{section}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "listOfRelationship", summary = "One section of a pair", tags = "Relationships")
    HttpResponse<?> section(HttpRequest<?> request, String pair, String section) {
        String type = SECTIONS.get(section);
        if (type == null) {
            throw new RequestRefused(
                    ProblemType.NOT_FOUND,
                    "A pair has no \"" + section + "\"; it has "
                            + String.join(
                                    ", ", SECTIONS.keySet().stream().sorted().toList()) + ".");
        }
        return lists.facts(request, type, Map.of("relationship", Filters.pairKey(names.getPair(pair))));
    }

    private static Map<String, Object> write(Relationship found, List<State> states) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", found.id());
        out.put(
                "parties",
                states.stream()
                        .map(state -> Map.of("code", state.alpha2(), "names", CountryNames.labels(state)))
                        .toList());
        out.put("counts", found.counts());
        out.put("sectors", found.sectors());
        out.put("people", Shown.entities(found.people()));
        out.put("initiatives", Shown.entities(found.initiatives()));
        out.put("statements", Shown.facts(found.statements()));
        out.put("commitments", Shown.facts(found.commitments()));
        out.put("figures", Shown.facts(found.figures()));
        out.put("events", Shown.facts(found.events()));
        return out;
    }

    private static List<String> iris(Relationship found) {
        List<String> iris = new ArrayList<>();
        iris.add(found.id());
        iris.addAll(Shown.irisOfEntities(found.people()));
        iris.addAll(Shown.irisOfEntities(found.initiatives()));
        iris.addAll(Shown.irisOfFacts(found.statements()));
        iris.addAll(Shown.irisOfFacts(found.commitments()));
        iris.addAll(Shown.irisOfFacts(found.figures()));
        iris.addAll(Shown.irisOfFacts(found.events()));
        return iris;
    }
}
