package org.elchi.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every fault, wherever it arose, with its problem document. */
@Hidden
@Controller
final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @Error(global = true)
    @Produces(MediaType.ALL)
    HttpResponse<Map<String, Object>> answer(HttpRequest<?> request, Throwable fault) {
        Problem problem = ProblemTable.problemOf(fault);
        if (problem.type() == ProblemType.INTERNAL) {
            LOG.error("{} {} failed", request.getMethodName(), request.getPath(), fault);
        }
        MutableHttpResponse<Map<String, Object>> answer = answer(request, problem);
        if (fault instanceof NotAllowedException e) {
            answer.header("Allow", String.join(", ", e.getAllowedMethods()));
        }
        return answer;
    }

    /** The response that carries a problem. */
    static MutableHttpResponse<Map<String, Object>> answer(HttpRequest<?> request, Problem problem) {
        return HttpResponse.<Map<String, Object>>status(
                        problem.type().status(), problem.type().title())
                .contentType(Problem.MEDIA_TYPE)
                .body(problem.toMembers(request.getPath()));
    }
}
