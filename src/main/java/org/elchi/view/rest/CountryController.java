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
import org.elchi.http.Format;
import org.elchi.http.Paging;
import org.elchi.query.CountryCount;
import org.elchi.query.CountryOverview;
import org.elchi.query.Views;
import org.elchi.reference.ReferenceData;

/** {@code /countries}: the states that documents speak of. */
@Controller("/countries")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CountryController {
    private final Views views;
    private final ReferenceData reference;
    private final CountryNames names;
    private final Answers answers;

    CountryController(Views views, ReferenceData reference, CountryNames names, Answers answers) {
        this.views = views;
        this.reference = reference;
        this.names = names;
        this.answers = answers;
    }

    /** States that documents name, most named first. */
    @Get
    @Produces(MediaType.ALL)
    @Operation(operationId = "listCountries", summary = "States that documents name", tags = "Countries")
    HttpResponse<?> list(HttpRequest<?> request) {
        Format format = Format.choose(request);
        Paging paging = Paging.of(request);
        List<CountryCount> all = views.countries().list();
        List<CountryCount> page = paging.cut(all);
        return answers.give(
                format,
                () -> paging.answer(
                        request, all.size(), page.stream().map(this::write).toList()),
                page.stream().map(CountryCount::id).toList());
    }

    /** One state, by its code or by its name in Azerbaijani, English, Russian, Kazakh or Turkish. */
    @Get("/{country}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "getCountry", summary = "A state, by code or name", tags = "Countries")
    HttpResponse<?> get(HttpRequest<?> request, String country) {
        Format format = Format.choose(request);
        CountryOverview overview = views.countries().get(names.get(country).alpha2());
        return answers.give(format, () -> write(overview), overview.country().id());
    }

    private Map<String, Object> write(CountryOverview overview) {
        Map<String, Object> out = write(overview.country());
        out.put("facts", overview.facts());
        out.put("relationships", overview.relationships());
        return out;
    }

    private Map<String, Object> write(CountryCount count) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("code", count.code());
        out.put("id", count.id());
        out.put(
                "names",
                reference.findState(count.code()).map(CountryNames::labels).orElse(Map.of()));
        out.put("documents", count.documents());
        return out;
    }
}
