package org.ketnoi.store.local;

import org.apache.jena.query.Query;

/** Takes from a question what only its readers' eyes need. */
final class Unordered {
    private Unordered() {}

    /** Drops the order, and what is done to rows that are plain matches of the pattern; whether they are. */
    static boolean make(Query query) {
        if (query.hasLimit() || query.hasOffset()) {
            return false;
        }
        if (query.hasOrderBy()) {
            query.getOrderBy().clear();
        }
        boolean plain = !query.hasGroupBy()
                && !query.hasAggregators()
                && !query.hasHaving()
                && !query.hasValues()
                && query.getProject().getExprs().isEmpty();
        if (plain) {
            query.setDistinct(false);
            query.setQueryResultStar(true);
        }
        return plain;
    }
}
