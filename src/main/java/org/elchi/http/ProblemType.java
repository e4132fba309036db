package org.elchi.http;

import java.util.Locale;

/**
 * The one table of what can be answered in place of what was asked for: kind, HTTP status, title. Each row is a problem
 * type of RFC 9457.
 */
public enum ProblemType {
    EMPTY_BODY(400, "There is nothing to read"),
    BINARY_BODY(400, "The body is not text"),
    BROKEN_ENCODING(400, "The text does not fit its encoding"),
    UNKNOWN_CHARSET(400, "The charset is not known"),
    BAD_ORIGIN(400, "What is said of the document cannot be used"),
    MALFORMED_JSON(400, "The JSON cannot be parsed"),
    MALFORMED_QUERY(400, "The SPARQL query cannot be parsed"),
    BAD_PARAMETER(400, "A parameter cannot be used"),
    SAME_COUNTRY_TWICE(400, "A relationship needs two countries"),
    BAD_REQUEST(400, "The request cannot be understood"),
    UPDATE_REFUSED(403, "This endpoint answers queries only"),
    SERVICE_REFUSED(403, "A query may not call other services"),
    UNKNOWN_COUNTRY(404, "There is no such country"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This path does not take that method"),
    NOT_ACCEPTABLE(406, "None of the accepted formats is to be had"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This kind of body is not read here"),
    NOT_STORABLE(422, "The document was read, but what it gave is not valid"),
    STORE_REFUSES(503, "The store refuses the service's credentials"),
    STORE_AWAY(503, "The store cannot be reached"),
    TIMEOUT(503, "The query took too long"),
    UPSTREAM_FAULT(502, "The store answered with a fault"),
    INTERNAL(500, "Something went wrong here");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The same for every problem of the type. */
    public String title() {
        return title;
    }

    /** The last part of the type's IRI, such as {@code malformed-json}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
