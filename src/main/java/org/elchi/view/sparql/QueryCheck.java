package org.elchi.view.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.query.MalformedQueryException;

/** Says what is wrong with a query before Fuseki sees it. Stateless. */
final class QueryCheck {
    /** What Fuseki resolves relative IRIs against, so that both understand a query alike. */
    private static final String BASE = "http://example/base";

    private static final String JAVA = "java:";

    /** The first word of an update, after what may stand before it. */
    private static final Pattern UPDATE = Pattern.compile(
            "\\A(?:\\s|#[^\\n]*(?:\\n|\\z)|(?:BASE\\s*<[^>]*>)|(?:PREFIX\\s+[^\\s<]*\\s*<[^>]*>))*+"
                    + "(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final OpVisitor REFUSE_SERVICE = new OpVisitorBase() {
        @Override
        public void visit(OpService op) {
            throw new RequestRefused(
                    ProblemType.SERVICE_REFUSED,
                    "SERVICE <" + op.getService()
                            + "> would make this service call another host. Ask that one yourself, and join the answers.");
        }
    };

    /** Jena would load any class that a query names in this way. */
    private static final ExprVisitor REFUSE_JAVA = new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.regionMatches(true, 0, JAVA, 0, JAVA.length())) {
                throw new RequestRefused(
                        ProblemType.SERVICE_REFUSED,
                        "The function <" + iri + "> would make this service load code. Use those of SPARQL 1.1.");
            }
        }
    };

    private QueryCheck() {}

    /**
     * Passes a query that can be asked.
     *
     * @throws MalformedQueryException when it cannot be parsed, with line and column
     * @throws RequestRefused when it is empty, an update, calls another service, or loads code
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
            Op op = Algebra.compile(parsed);
            Walker.walk(op, REFUSE_SERVICE, REFUSE_JAVA);
        }
        if (parsed.hasOrderBy()) {
            // the walker passes these by
            parsed.getOrderBy()
                    .forEach(condition -> Walker.walk(condition.getExpression(), REFUSE_SERVICE, REFUSE_JAVA));
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
}
