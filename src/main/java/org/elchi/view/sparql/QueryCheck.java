package org.elchi.view.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.query.MalformedQueryException;

/** Says what is wrong with a query before Fuseki sees it. Stateless. */
final class QueryCheck {
    /** What Fuseki resolves relative IRIs against, so that both understand a query alike. */
    private static final String BASE = "http://example/base";

    /** The first word of an update, after what may stand before it. */
    private static final Pattern UPDATE = Pattern.compile(
            "\\A(?:\\s|#[^\\n]*(?:\\n|\\z)|(?:BASE\\s*<[^>]*>)|(?:PREFIX\\s+[^\\s<]*\\s*<[^>]*>))*+"
                    + "(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\\b",
            Pattern.CASE_INSENSITIVE);

    private QueryCheck() {}

    /**
     * Passes a query that can be asked.
     *
     * @throws MalformedQueryException when it cannot be parsed, with line and column
     * @throws RequestRefused when it is empty, an update, or calls another service
     */
    static void check(String query) {
        if (query.isBlank()) {
            throw new RequestRefused(
                    ProblemType.MALFORMED_QUERY,
                    "The query is empty. Send one, such as: SELECT * WHERE { ?s ?p ?o } LIMIT 10");
        }
        Query parsed;
        try {
            parsed = QueryFactory.create(query, BASE, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            Matcher update = UPDATE.matcher(query);
            if (update.find()) {
                throw updateRefused(update.group(1));
            }
            throw MalformedQueryException.of("The query", e);
        }
        if (parsed.getQueryPattern() != null) {
            refuseService(parsed);
        }
    }

    /** What is answered to every attempt to write. */
    static RequestRefused updateRefused(String how) {
        return new RequestRefused(
                ProblemType.UPDATE_REFUSED,
                "\"" + how
                        + "\" would change the store, and this endpoint only answers queries. Documents come in by POST"
                        + " /documents and go by DELETE /documents/{id}.");
    }

    private static void refuseService(Query query) {
        Walker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService op) {
                        throw new RequestRefused(
                                ProblemType.SERVICE_REFUSED,
                                "SERVICE <" + op.getService()
                                        + "> would make this service call another host. Ask that one yourself, and join"
                                        + " the answers.");
                    }
                },
                new ExprVisitorBase());
    }
}
