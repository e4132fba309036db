package org.elchi.view.rest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.store.FactStore;

/** What the service says of itself. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class ServiceController {
    private static final String CONTRACT = "/META-INF/swagger/openapi.yml";

    private final FactStore store;

    ServiceController(FactStore store) {
        this.store = store;
    }

    /** Whether the service can answer: it asks its store. 503 when that does not answer. */
    @Get("/health")
    @Operation(operationId = "health", summary = "Whether service and store answer", tags = "Service")
    Map<String, Object> health() {
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", "UP");
        health.put("storeRevision", store.revision());
        return health;
    }

    /** The contract of this service, as OpenAPI. */
    @Get("/openapi.yml")
    @Produces("application/yaml")
    @Operation(operationId = "contract", summary = "This contract", tags = "Service")
    HttpResponse<byte[]> contract() throws IOException {
        try (InputStream in = ServiceController.class.getResourceAsStream(CONTRACT)) {
            if (in == null) {
                throw new IllegalStateException("the build wrote no " + CONTRACT);
            }
            return HttpResponse.ok(in.readAllBytes());
        }
    }
}
