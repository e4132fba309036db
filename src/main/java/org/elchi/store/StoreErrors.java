package org.elchi.store;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;

/** Turns what Jena throws into what the store says. */
final class StoreErrors {
    private final String location;

    /**
     * For one store.
     *
     * @param location how messages name it
     */
    StoreErrors(String location) {
        this.location = location;
    }

    /** Does it, and translates what goes wrong. */
    <T> T translating(Supplier<T> action) {
        try {
            return action.get();
        } catch (StoreException e) {
            throw e;
        } catch (QueryCancelledException e) {
            throw timeout(e);
        } catch (RuntimeException e) {
            if (findCause(e, HttpTimeoutException.class) != null
                    && findCause(e, HttpConnectTimeoutException.class) == null) {
                throw timeout(e);
            }
            throw translate(e);
        }
    }

    private RuntimeException translate(RuntimeException e) {
        HttpException http = findCause(e, HttpException.class);
        if (http != null) {
            return translate(http.getStatusCode(), e);
        }
        QueryExceptionHTTP query = findCause(e, QueryExceptionHTTP.class);
        if (query != null) {
            return translate(query.getStatusCode(), e);
        }
        if (e instanceof QueryException) {
            return new StoreException(location + " cannot answer: " + e.getMessage(), e);
        }
        return e;
    }

    private StoreException translate(int status, RuntimeException e) {
        return switch (status) {
            case 403 ->
                new StoreAccessException(
                        location
                                + " refuses this; a query may not call other services (SERVICE), and for writing it wants"
                                + " the user and password of its password file",
                        e);
            case 401 ->
                new StoreAccessException(
                        location + " refuses the credentials; give the user and password of its password file", e);
            case 408, 503 -> timeout(e);
            case -1, 0, 502, 504 ->
                new StoreUnavailableException(
                        location + " does not answer (" + reason(e) + "); see whether it runs and its address is right",
                        e);
            default -> new StoreException(location + " answers " + status + ": " + reason(e), e);
        };
    }

    private QueryTimeoutException timeout(RuntimeException e) {
        return new QueryTimeoutException(
                "the query took longer than " + location + " allows; ask for less, or raise the limit", e);
    }

    private static String reason(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String message = first.getMessage();
        return message == null ? first.getClass().getSimpleName() : message.strip();
    }

    private static <E extends Throwable> @org.jspecify.annotations.Nullable E findCause(
            Throwable error, Class<E> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
