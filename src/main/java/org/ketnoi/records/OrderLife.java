package org.ketnoi.records;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What was done about an order so far, in the order in which it was done.
 *
 * @param possible what the caller may do next
 */
public record OrderLife(Iri order, Optional<Iri> status, List<OrderAct> acts, List<Next> possible) {
    public OrderLife {
        acts = List.copyOf(acts);
        possible = List.copyOf(possible);
    }

    /** A status that can be reached now, and the field that has to be given with it, if there is one. */
    public record Next(Iri reaches, Optional<String> needs) {}

    /** Another one after each act: what a steward has seen when acting. */
    public String version() {
        return acts.isEmpty() ? "0" : acts.size() + "-" + acts.getLast().id().key();
    }
}
