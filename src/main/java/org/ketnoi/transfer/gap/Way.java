package org.ketnoi.transfer.gap;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases.Supply;
import org.ketnoi.transfer.network.TransferNetwork.Found;

/** A technology that fits an order, and how it comes. */
public record Way(Supply supply, Found found) {

    /** −ln of the product of the steps' reliabilities, in millionths. */
    public long cost() {
        return found.cost();
    }

    /** Who is passed after the holder, in their order. */
    String names() {
        StringBuilder names = new StringBuilder();
        found.steps().forEach(step -> names.append(step.fact().to().value()).append(' '));
        return names.toString();
    }

    /** The holder and all who stand between: everybody but whoever placed the order. */
    Set<Iri> relied() {
        Set<Iri> relied = new LinkedHashSet<>();
        found.steps().forEach(step -> relied.add(step.fact().from()));
        return relied;
    }
}
