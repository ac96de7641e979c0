package org.ketnoi.vocabulary;

import java.util.Map;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Row;

/** Reads rows of the queries that describe. */
final class Rows {
    private Rows() {}

    static Description.Statement statement(Row row, String subject) {
        return new Description.Statement(
                row.iri(subject), row.iri("property"), row.findIri("value"), row.findLabel("value"));
    }

    static long number(Row row, String column) {
        return Long.parseLong(row.text(column));
    }

    static Map<Iri, Long> counts(GraphStore store, NamedQuery query, String what, String number) {
        record Count(Iri what, long number) {}
        return store.select(query, Arguments.none(), row -> new Count(row.iri(what), number(row, number))).stream()
                .collect(Collectors.toMap(Count::what, Count::number));
    }
}
