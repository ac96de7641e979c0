package org.ketnoi.sparql;

import org.ketnoi.graph.DomainException;

/** A query that this endpoint does not answer. */
final class SparqlException extends DomainException {
    private static final long serialVersionUID = 1L;

    private SparqlException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static SparqlException syntax(int line, int column, String message) {
        return new SparqlException(
                Refusal.INVALID, "sparql-syntax", Integer.toString(line), Integer.toString(column), message);
    }

    static SparqlException refused(String what) {
        return new SparqlException(Refusal.FORBIDDEN, "sparql-refused", what);
    }

    static SparqlException unknownFunction(String name) {
        return new SparqlException(Refusal.INVALID, "sparql-unknown-function", name);
    }

    static SparqlException unknownGraph(String name) {
        return new SparqlException(Refusal.INVALID, "sparql-unknown-graph", name);
    }

    static SparqlException outOfTime(long seconds) {
        return new SparqlException(Refusal.UNAVAILABLE, "sparql-time", Long.toString(seconds));
    }

    static SparqlException tooManyRows(int most) {
        return new SparqlException(Refusal.UNPROCESSABLE, "sparql-rows", Integer.toString(most));
    }

    static SparqlException tooLong(int most) {
        return new SparqlException(Refusal.TOO_LARGE, "sparql-size", Integer.toString(most));
    }

    static SparqlException searchMisused() {
        return new SparqlException(Refusal.INVALID, "sparql-search", Integer.toString(SearchFunction.MOST));
    }
}
