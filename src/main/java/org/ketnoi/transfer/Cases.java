package org.ketnoi.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.place.Units;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Networks;
import org.ketnoi.transfer.network.TransferNetwork;

/** Finds out what a question means on its date. Safe for use by many threads. */
final class Cases {
    private final Supplier<Market> market;
    private final Networks networks;
    private final Units units;

    Cases(Supplier<Market> market, Networks networks, Units units) {
        this.market = market;
        this.networks = networks;
        this.units = units;
    }

    /**
     * @throws NodeNotFoundException when the order, the technology, the enterprise or somebody to pass or to avoid is
     *     not published
     */
    Case of(Ask ask) {
        TransferNetwork network = networks.on(ask.asOf());
        Market now = market.get();
        Optional<Market.Item> order = ask.order().map(id -> present(now.order(id), id));
        Optional<Iri> enterprise = ask.enterprise().or(() -> order.flatMap(item -> item.first("enterprise")));
        enterprise.ifPresent(name -> requireParty(network, name));
        List<Iri> targets = targets(ask, enterprise, network);
        Conditions stated = ask.conditions();
        stated.via().forEach(name -> requireParty(network, name));
        stated.avoid().forEach(name -> requireParty(network, name));
        Candidates candidates = new Candidates(now, networks, stated);
        Candidates.Sorted sorted = order.map(item -> candidates.forOrder(item, ask.asOf()))
                .orElseGet(() -> candidates.forTechnology(technology(ask, now), ask.asOf()));
        Set<Iri> avoided = stated.avoid().stream()
                .flatMap(name -> units.partyAsOf(name, ask.asOf()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Case(
                ask, network, order, enterprise, targets, sorted, stated.avoiding(avoided), passing(ask, avoided));
    }

    private static Market.Item technology(Ask ask, Market now) {
        Iri id = ask.technology().orElseThrow();
        return present(now.technology(id), id);
    }

    /** Each to pass is itself, or, for a department of another day, one of those of the date. */
    private List<Set<Iri>> passing(Ask ask, Set<Iri> avoided) {
        List<Set<Iri>> passing = new ArrayList<>();
        for (Iri via : ask.conditions().via()) {
            List<Iri> then = units.partyAsOf(via, ask.asOf());
            Set<Iri> open =
                    then.stream().filter(party -> !avoided.contains(party)).collect(Collectors.toUnmodifiableSet());
            if (open.isEmpty() && !then.isEmpty()) {
                throw Ask.ContradictionException.viaAvoided(via);
            }
            passing.add(open);
        }
        return passing;
    }

    /** The enterprise, or the departments of the unit that was asked about, as it was on the date. */
    private List<Iri> targets(Ask ask, Optional<Iri> enterprise, TransferNetwork network) {
        if (ask.area().isEmpty()) {
            return List.of(enterprise.orElseThrow(
                    () -> new NodeNotFoundException(ask.order().orElseThrow())));
        }
        List<Iri> departments = units.asOf(ask.area().get(), ask.asOf()).stream()
                .flatMap(unit -> network.departmentsOf(unit).stream())
                .distinct()
                .toList();
        if (departments.isEmpty()) {
            throw new NodeNotFoundException(ask.area().get());
        }
        return departments;
    }

    private static void requireParty(TransferNetwork network, Iri name) {
        if (network.party(name).isEmpty()) {
            throw new NodeNotFoundException(name);
        }
    }

    private static Market.Item present(Optional<Market.Item> item, Iri id) {
        return item.orElseThrow(() -> new NodeNotFoundException(id));
    }
}
