package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Row;

/** A row of one of the questions that the network is read with, whose columns may be missing. */
record Values(Row row) {
    private static final int DATE_LENGTH = 10;

    Iri iri(String column) {
        return row.iri(column);
    }

    Optional<Iri> findIri(String column) {
        return row.findIri(column);
    }

    String text(String column) {
        return row.findText(column).orElse("");
    }

    /** The day that a text begins with, or another when it does not begin with any. */
    LocalDate date(String column, LocalDate otherwise) {
        return row.findText(column)
                .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(text -> LocalDate.parse(text.substring(0, DATE_LENGTH)))
                .orElse(otherwise);
    }

    /** What a row says of a party: nothing, or one value of one property. */
    Map<String, Set<String>> value() {
        return findIri("property")
                .map(property -> Map.of(property.key(), Set.of(text("value"))))
                .orElse(Map.of());
    }

    Evidence evidence() {
        return new Evidence(
                iri("evidence"),
                text("source"),
                date("date", LocalDate.EPOCH),
                findIri("method").map(Iri::key).orElse(""),
                row.findNumber("confidence").orElse(0.0),
                text("fictional").equals("true"));
    }
}
