package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.market.Market;
import org.ketnoi.market.OrderStates;
import org.ketnoi.place.Units;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Networks;
import org.ketnoi.transfer.network.TransferNetwork;

/** The orders of a date, each with what may answer it, as transfer paths see it. Immutable, for use by many threads. */
public final class OrderCases {
    private final LocalDate date;
    private final Market market;
    private final OrderStates states;
    private final Networks networks;
    private final Units units;
    private final Candidates candidates;
    private final Map<Wish, Fitting> fitting = new ConcurrentHashMap<>();

    OrderCases(LocalDate date, Market market, OrderStates states, Networks networks, Units units) {
        this.date = date;
        this.market = market;
        this.states = states;
        this.networks = networks;
        this.units = units;
        this.candidates = new Candidates(market, networks, Conditions.NONE);
    }

    /**
     * One order.
     *
     * @param enterprise whoever placed it; empty when that is not published
     * @param areas units of the date that it is recorded in
     * @param supplies what fits; the same list, not only an equal one, for orders that ask for the same
     */
    public record Case(
            Iri order,
            Optional<Iri> enterprise,
            List<Iri> fields,
            List<Iri> areas,
            List<Supply> supplies,
            List<Answer.Excluded> excluded) {}

    /**
     * A technology that fits.
     *
     * @param approved whether it may be transferred without anybody's approval
     */
    public record Supply(Iri technology, Optional<Iri> offer, List<Iri> holders, List<Iri> fields, boolean approved) {}

    /** All that decides on which technologies fit: orders that share it share the answer. */
    private record Wish(List<Iri> fields, String extent, String readiness, Set<String> methods) {
        static Wish of(Market.Item order) {
            return new Wish(
                    order.iris("field"),
                    order.key("extent"),
                    order.key("minimumReadiness"),
                    order.all("transferMethod"));
        }
    }

    /** What was sorted for a wish, and the part of it that fits as it is told. */
    private record Fitting(Candidates.Sorted sorted, List<Supply> supplies) {
        static Fitting of(Candidates.Sorted sorted) {
            return new Fitting(
                    sorted, sorted.kept().stream().map(OrderCases::supply).toList());
        }
    }

    /** The orders that are open on the date, by their names. */
    public List<Case> open() {
        return states.openOn(date).parallelStream()
                .flatMap(order -> market.order(order).stream())
                .map(this::told)
                .toList();
    }

    /**
     * One order, whether open or not.
     *
     * @throws NodeNotFoundException when it is not published
     */
    public Case get(Iri order) {
        return told(item(order));
    }

    private Market.Item item(Iri order) {
        return market.order(order).orElseThrow(() -> new NodeNotFoundException(order));
    }

    private Case told(Market.Item order) {
        Fitting told = fitting(order);
        return new Case(
                order.id(),
                order.first("enterprise"),
                order.iris("field"),
                onDate(states.areasOf(order.id())),
                told.supplies,
                told.sorted.excluded());
    }

    private Fitting fitting(Market.Item order) {
        return fitting.computeIfAbsent(Wish.of(order), wish -> Fitting.of(candidates.forOrder(order, date)));
    }

    private static Supply supply(Candidates.Candidate candidate) {
        Market.Item technology = candidate.technology();
        return new Supply(
                technology.id(),
                candidate.offer(),
                technology.iris("holder"),
                technology.iris("field"),
                !technology.isRestricted());
    }

    /** The units of the date that these are, became or were part of. */
    public List<Iri> onDate(List<Iri> areas) {
        return areas.stream()
                .flatMap(area -> units.asOf(area, date).stream())
                .distinct()
                .toList();
    }

    /** Who stands on the date for a party that is a department of another day; anybody else is itself. */
    public List<Iri> partyOnDate(Iri party) {
        return units.partyAsOf(party, date);
    }

    /** The field and those narrower than it. */
    public Set<Iri> withNarrower(Iri field) {
        return networks.withNarrower(field);
    }

    /** When no way leads from what fits to whoever placed the order: which links are missing. */
    public List<Answer.Missing> missing(Case one, TransferNetwork network) {
        Market.Item order = item(one.order);
        return new MissingLinks(network)
                .of(
                        one.enterprise.map(List::of).orElse(List.of()),
                        fitting(order).sorted.kept(),
                        Optional.of(order));
    }

    /** Everybody who holds a technology. */
    public Set<Iri> holders() {
        return market.holders();
    }
}
