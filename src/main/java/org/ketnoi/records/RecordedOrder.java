package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * An order as the records have it.
 *
 * @param handler who took it last
 * @param handling the record of that, if there is one
 * @param recordedBy the caller who brought it in, when that was not by a file
 * @param open whether everybody may see it
 */
record RecordedOrder(
        Iri id,
        String status,
        Iri enterprise,
        Iri area,
        LocalDate submittedOn,
        Optional<LocalDate> deadline,
        List<OrderAct> acts,
        Optional<Iri> handler,
        Optional<Iri> handling,
        Optional<String> recordedBy,
        boolean open,
        boolean fictional) {

    OrderLife life(List<OrderLife.Next> possible) {
        return new OrderLife(id, Optional.of(Iri.concept("order-status", status)), acts, possible);
    }

    /** No act can be older than this. */
    LocalDate lastDay() {
        return acts.isEmpty() ? submittedOn : acts.getLast().on();
    }
}
