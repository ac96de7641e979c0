package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;

/** Reads what experts are said to know. */
final class AssertionReader {
    private AssertionReader() {}

    static Map<Iri, Assertion> read(GraphStore published, QueryLibrary queries) {
        Map<Iri, Assertion> assertions = new TreeMap<>();
        published.select(
                queries.get("expertise/cq-11-assertions"),
                Arguments.none(),
                row -> assertions.compute(
                        row.iri("assertion"), (id, known) -> with(row, known == null ? bare(row) : known)));
        return Map.copyOf(assertions);
    }

    private static Assertion bare(Row row) {
        return new Assertion(
                row.iri("assertion"),
                row.iri("expert"),
                row.iri("field"),
                row.iri("level"),
                row.findNumber("weight").orElse(0.0),
                row.findDate("confirmed"),
                List.of());
    }

    private static Assertion with(Row row, Assertion assertion) {
        return row.findIri("evidence")
                .map(evidence -> assertion.and(new Assertion.Evidence(
                        evidence,
                        row.findLabel("name").stream().toList(),
                        row.text("source"),
                        row.findDate("date").orElse(LocalDate.EPOCH),
                        row.iri("method").key(),
                        row.findNumber("confidence").orElse(0.0))))
                .orElse(assertion);
    }
}
