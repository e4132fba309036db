package org.elchi.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.exceptions.UriSyntaxException;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.http.server.exceptions.UnsupportedMediaException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.elchi.ingest.EmptyTextException;
import org.elchi.query.BadParameterException;
import org.elchi.query.MalformedQueryException;
import org.elchi.rdf.NotConformingException;
import org.elchi.source.UnreadableSource;
import org.elchi.store.QueryTimeoutException;
import org.elchi.store.StoreAccessException;
import org.elchi.store.StoreUnavailableException;
import org.elchi.store.UnstorableGraphException;

/**
 * Which problem stands for which exception: the only place where the faults of the domain meet HTTP. Stateless.
 */
final class ProblemTable {
    private record Row<E extends Throwable>(Class<E> fault, Function<E, Problem> problem) {}

    private static final List<Row<?>> ROWS = List.of(
            new Row<>(RequestRefused.class, RequestRefused::problem),
            new Row<>(UnreadableSource.class, ProblemTable::unreadable),
            new Row<>(EmptyTextException.class, e -> Problem.of(ProblemType.EMPTY_BODY, messageOf(e))),
            new Row<>(NotConformingException.class, ProblemTable::notStorable),
            new Row<>(UnstorableGraphException.class, e -> Problem.of(ProblemType.NOT_STORABLE, messageOf(e))),
            new Row<>(BadParameterException.class, e -> Problem.of(ProblemType.BAD_PARAMETER, messageOf(e))),
            new Row<>(MalformedQueryException.class, ProblemTable::malformedQuery),
            new Row<>(QueryTimeoutException.class, e -> Problem.of(ProblemType.TIMEOUT, messageOf(e))),
            new Row<>(StoreUnavailableException.class, e -> Problem.of(ProblemType.STORE_AWAY, messageOf(e))),
            new Row<>(StoreAccessException.class, e -> Problem.of(ProblemType.STORE_REFUSES, messageOf(e))),
            new Row<>(JsonProcessingException.class, ProblemTable::malformedJson),
            new Row<>(ContentLengthExceededException.class, ProblemTable::tooLarge),
            new Row<>(BufferLengthExceededException.class, ProblemTable::tooLarge),
            new Row<>(NotAcceptableException.class, ProblemTable::notAcceptable),
            new Row<>(UnsupportedMediaException.class, ProblemTable::unsupported),
            new Row<>(NotAllowedException.class, ProblemTable::notAllowed),
            new Row<>(UnsatisfiedRouteException.class, ProblemTable::badParameter),
            new Row<>(ConversionErrorException.class, ProblemTable::badParameter),
            new Row<>(UriSyntaxException.class, e -> Problem.of(ProblemType.BAD_REQUEST, "Not a URI: " + messageOf(e))),
            new Row<>(URISyntaxException.class, e -> Problem.of(ProblemType.BAD_REQUEST, "Not a URI: " + messageOf(e))),
            new Row<>(HttpStatusException.class, ProblemTable::byStatus));

    private ProblemTable() {}

    /** The problem for a fault; one that no row names is {@link ProblemType#INTERNAL}, and says nothing of its inside. */
    static Problem problemOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = unwrap(cause)) {
            for (Row<?> row : ROWS) {
                if (row.fault().isInstance(cause)) {
                    return apply(row, cause);
                }
            }
        }
        return Problem.of(
                ProblemType.INTERNAL,
                "The fault is in the service's log. Nothing was stored; try again, or report it.");
    }

    private static <E extends Throwable> Problem apply(Row<E> row, Throwable fault) {
        return row.problem().apply(row.fault().cast(fault));
    }

    /** Looks only through wrappers that say nothing themselves: a domain fault's cause is its own business. */
    private static @org.jspecify.annotations.Nullable Throwable unwrap(Throwable fault) {
        boolean wrapper = fault instanceof CompletionException
                || fault instanceof ExecutionException
                || fault.getClass() == RuntimeException.class
                || fault instanceof io.micronaut.http.codec.CodecException
                || fault instanceof io.micronaut.json.JsonSyntaxException;
        return wrapper ? fault.getCause() : null;
    }

    private static Problem unreadable(UnreadableSource e) {
        ProblemType type =
                switch (e.reason()) {
                    case EMPTY -> ProblemType.EMPTY_BODY;
                    case TOO_LARGE -> ProblemType.BODY_TOO_LARGE;
                    case BINARY -> ProblemType.BINARY_BODY;
                    case BROKEN_ENCODING -> ProblemType.BROKEN_ENCODING;
                    case UNKNOWN_CHARSET -> ProblemType.UNKNOWN_CHARSET;
                    case BAD_ORIGIN -> ProblemType.BAD_ORIGIN;
                };
        return Problem.of(type, messageOf(e));
    }

    private static Problem notStorable(NotConformingException e) {
        return new Problem(
                ProblemType.NOT_STORABLE,
                messageOf(e),
                Map.of("violations", e.report().findings()));
    }

    private static Problem malformedQuery(MalformedQueryException e) {
        return e.line() == 0
                ? Problem.of(ProblemType.MALFORMED_QUERY, messageOf(e))
                : new Problem(
                        ProblemType.MALFORMED_QUERY, messageOf(e), Map.of("line", e.line(), "column", e.column()));
    }

    private static Problem malformedJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String what = "is not JSON";
        String why = e.getOriginalMessage();
        if (e instanceof UnrecognizedPropertyException unknown) {
            what = "has an unknown key";
            why = '"' + unknown.getPropertyName() + "\"; known are " + unknown.getKnownPropertyIds();
        } else if (e instanceof MismatchedInputException) {
            // Jackson's words name classes of ours, which says nothing to who sends JSON
            what = "has another shape than expected";
            why = "send an object whose values are texts, such as {\"text\": \"…\"}";
        }
        if (at == null || at.getLineNr() < 1) {
            return Problem.of(ProblemType.MALFORMED_JSON, "The body " + what + ": " + why);
        }
        return new Problem(
                ProblemType.MALFORMED_JSON,
                "The body " + what + ", line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + why,
                Map.of("line", at.getLineNr(), "column", at.getColumnNr()));
    }

    private static Problem tooLarge(Exception e) {
        return Problem.of(
                ProblemType.BODY_TOO_LARGE,
                messageOf(e) + " Send it in parts, or raise micronaut.server.max-request-size in the configuration.");
    }

    private static Problem notAcceptable(NotAcceptableException e) {
        return notAcceptable(e.getAcceptedTypes(), e.getProduceableContentTypes());
    }

    static Problem notAcceptable(Iterable<String> accepted, Iterable<String> offered) {
        return new Problem(
                ProblemType.NOT_ACCEPTABLE,
                "Accepted was " + String.join(", ", accepted) + "; this path gives " + String.join(", ", offered)
                        + ". Name one of these in Accept.",
                Map.of("offered", listSorted(offered)));
    }

    private static Problem unsupported(UnsupportedMediaException e) {
        return new Problem(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "The body was sent as " + e.getContentType() + "; this path reads "
                        + String.join(", ", e.getAcceptableContentTypes()) + ". Name one of these in Content-Type.",
                Map.of("read", listSorted(e.getAcceptableContentTypes())));
    }

    private static Problem notAllowed(NotAllowedException e) {
        return new Problem(
                ProblemType.METHOD_NOT_ALLOWED,
                "That method is not possible here. Possible: " + String.join(", ", e.getAllowedMethods()) + ".",
                Map.of("allowed", listSorted(e.getAllowedMethods())));
    }

    private static Problem badParameter(UnsatisfiedRouteException e) {
        return Problem.of(ProblemType.BAD_PARAMETER, messageOf(e));
    }

    private static Problem badParameter(ConversionErrorException e) {
        return new Problem(
                ProblemType.BAD_PARAMETER,
                "The parameter \"" + e.getArgument().getName() + "\" cannot be used: "
                        + e.getConversionError().getCause().getMessage(),
                Map.of("parameter", e.getArgument().getName()));
    }

    private static Problem byStatus(HttpStatusException e) {
        return switch (e.getStatus().getCode()) {
            case 404 ->
                Problem.of(ProblemType.NOT_FOUND, "No view has this path. What there is stands in /openapi.yml.");
            case 413 -> tooLarge(e);
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, messageOf(e));
            case 503 -> Problem.of(ProblemType.STORE_AWAY, messageOf(e));
            default ->
                Problem.of(
                        e.getStatus().getCode() < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL, messageOf(e));
        };
    }

    private static List<String> listSorted(Iterable<String> values) {
        TreeSet<String> sorted = new TreeSet<>();
        values.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private static String messageOf(Throwable fault) {
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
