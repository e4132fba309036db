package org.elchi.store;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryCancelledException;

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
            HttpException http = findCause(e, HttpException.class);
            if (http != null) {
                throw translate(http);
            }
            if (findCause(e, IOException.class) != null) {
                throw new StoreException(location + " failed: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private StoreException translate(HttpException e) {
        switch (e.getStatusCode()) {
            case 401:
            case 403:
                return new StoreAccessException(
                        location + " refuses the credentials; give the user and password of its password file", e);
            case 503:
            case 408:
                return timeout(e);
            default:
                break;
        }
        if (e.getStatusCode() <= 0 || e.getStatusCode() == 502 || e.getStatusCode() == 504) {
            return new StoreUnavailableException(
                    location + " does not answer (" + reason(e) + "); see whether it runs and its address is right", e);
        }
        return new StoreException(location + " answers " + e.getStatusCode() + " " + reason(e), e);
    }

    private QueryTimeoutException timeout(RuntimeException e) {
        return new QueryTimeoutException(
                "the query took longer than " + location + " allows; ask for less, or raise the limit", e);
    }

    private static String reason(HttpException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause.getCause() == null) {
                String message = cause.getMessage();
                return message == null ? cause.getClass().getSimpleName() : message.strip();
            }
        }
        return String.valueOf(e.getMessage());
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
