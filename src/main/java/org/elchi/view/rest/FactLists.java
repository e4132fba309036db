package org.elchi.view.rest;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.http.Format;
import org.elchi.http.Paging;
import org.elchi.query.EntityEntry;
import org.elchi.query.FactEntry;
import org.elchi.query.Page;
import org.elchi.query.Views;

/** Lists of facts and of what they are about, filtered and in pages. Safe for use by several threads. */
@Singleton
final class FactLists {
    private final Views views;
    private final Filters filters;
    private final Answers answers;

    FactLists(Views views, Filters filters, Answers answers) {
        this.views = views;
        this.filters = filters;
        this.answers = answers;
    }

    /**
     * Facts of one type, latest first.
     *
     * @param fixed filters that the path gives
     */
    HttpResponse<?> facts(HttpRequest<?> request, String type, Map<String, String> fixed) {
        Format format = Format.choose(request);
        Paging paging = Paging.of(request);
        Map<String, String> wanted = new LinkedHashMap<>(filters.of(request));
        wanted.putAll(fixed);
        Page<FactEntry> page = views.facts().list(type, wanted, paging.toPage());
        return answers.give(
                format,
                () -> paging.answer(request, page.total(), Shown.facts(page.items())),
                Shown.irisOfFacts(page.items()));
    }

    /** People, organizations or initiatives, by name. */
    HttpResponse<?> entities(HttpRequest<?> request, String type) {
        Format format = Format.choose(request);
        Paging paging = Paging.of(request);
        Page<EntityEntry> page = views.facts().listEntities(type, filters.of(request), paging.toPage());
        return answers.give(
                format,
                () -> paging.answer(request, page.total(), Shown.entities(page.items())),
                Shown.irisOfEntities(page.items()));
    }
}
