package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * Something that somebody did on a day and that brought an order to a status.
 *
 * @param reaches a concept of the scheme order-status
 * @param by whoever did it
 * @param note what the desk wrote beside it, which is not published
 */
public record OrderAct(
        Iri id,
        Iri reaches,
        LocalDate on,
        List<Iri> by,
        List<Iri> introduces,
        Optional<Iri> declineReason,
        List<Iri> evidence,
        Optional<String> note) {
    public OrderAct {
        by = List.copyOf(by);
        introduces = List.copyOf(introduces);
        evidence = List.copyOf(evidence);
    }
}
