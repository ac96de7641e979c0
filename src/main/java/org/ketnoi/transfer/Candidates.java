package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Networks;

/** Which technologies may answer a case, and why the others may not. */
final class Candidates {
    private final Market market;
    private final Networks networks;
    private final Conditions conditions;

    /** A technology that fits, with the offer that does. */
    record Candidate(Market.Item technology, Optional<Iri> offer, Set<String> methods) {}

    /** Nothing disappears without a reason. */
    record Sorted(List<Candidate> kept, List<Answer.Excluded> excluded) {}

    Candidates(Market market, Networks networks, Conditions conditions) {
        this.market = market;
        this.networks = networks;
        this.conditions = conditions;
    }

    /** Technologies of an order's fields and of narrower ones. */
    Sorted forOrder(Market.Item order, LocalDate asOf) {
        Set<Iri> fields = new LinkedHashSet<>();
        order.iris("field").forEach(field -> fields.addAll(networks.withNarrower(field)));
        return sort(market.technologiesIn(fields), Optional.of(order), asOf);
    }

    Sorted forTechnology(Market.Item technology, LocalDate asOf) {
        return sort(List.of(technology), Optional.empty(), asOf);
    }

    private Sorted sort(List<Market.Item> technologies, Optional<Market.Item> order, LocalDate asOf) {
        List<Candidate> kept = new ArrayList<>();
        List<Answer.Excluded> excluded = new ArrayList<>();
        for (Market.Item technology : technologies) {
            Optional<String> flaw = flaw(technology, order);
            if (flaw.isPresent()) {
                excluded.add(new Answer.Excluded(technology.id(), flaw.get(), technology.iris("legalBasis")));
            } else {
                offer(technology, order, asOf, kept, excluded);
            }
        }
        return new Sorted(kept, excluded);
    }

    private Optional<String> flaw(Market.Item technology, Optional<Market.Item> order) {
        if (technology.key("regulatoryStatus").equals("banned")) {
            return Optional.of("BANNED");
        }
        if (conditions.status().filter(status -> !hasStatus(technology, status)).isPresent()) {
            return Optional.of("OTHER_STATUS");
        }
        return order.filter(wish -> isLessReady(technology, wish)).map(wish -> "NOT_READY");
    }

    /** Of a technology about which nothing is said, the law says nothing either. */
    static boolean hasStatus(Market.Item technology, Conditions.Status wanted) {
        String status = technology.key("regulatoryStatus");
        return status.equals(wanted.key()) || (status.isEmpty() && wanted == Conditions.Status.NONE);
    }

    private static boolean isLessReady(Market.Item technology, Market.Item order) {
        String wanted = order.key("minimumReadiness");
        String had = technology.key("readiness");
        return !wanted.isEmpty() && !had.isEmpty() && had.compareTo(wanted) < 0;
    }

    /** The first offer that fits; when none does, the reason of the one that comes nearest. */
    private void offer(
            Market.Item technology,
            Optional<Market.Item> order,
            LocalDate asOf,
            List<Candidate> kept,
            List<Answer.Excluded> excluded) {
        List<Market.Item> offers = market.offersOf(technology.id());
        Optional<Market.Item> fitting = offers.stream()
                .filter(offer -> unfit(offer, order, asOf).isEmpty())
                .findFirst();
        if (fitting.isPresent()) {
            Market.Item offer = fitting.get();
            kept.add(new Candidate(technology, Optional.of(offer.id()), offer.all("transferMethod")));
        } else if (offers.isEmpty()) {
            excluded.add(new Answer.Excluded(technology.id(), "NOT_OFFERED", List.of()));
        } else {
            excluded.add(new Answer.Excluded(
                    technology.id(), unfit(offers.getFirst(), order, asOf).orElseThrow(), List.of()));
        }
    }

    private Optional<String> unfit(Market.Item offer, Optional<Market.Item> order, LocalDate asOf) {
        if (!offer.isOpenOn(asOf)) {
            return Optional.of("OFFER_NOT_OPEN");
        }
        return otherExtent(offer).or(() -> order.flatMap(wish -> unmet(offer, wish)));
    }

    private Optional<String> otherExtent(Market.Item offer) {
        return conditions
                .extent()
                .filter(wanted -> !offer.key("extent").equals(wanted.key()))
                .map(Candidates::notOffered);
    }

    /** The reason when an offer is not of the extent that is wanted. */
    static String notOffered(Conditions.Extent wanted) {
        return wanted == Conditions.Extent.WHOLE ? "ONLY_PART_OFFERED" : "ONLY_WHOLE_OFFERED";
    }

    private static Optional<String> unmet(Market.Item offer, Market.Item order) {
        if (order.key("extent").equals("whole") && offer.key("extent").equals("part")) {
            return Optional.of("ONLY_PART_OFFERED");
        }
        Set<String> wanted = order.all("transferMethod");
        boolean common = wanted.isEmpty() || !Collections.disjoint(wanted, offer.all("transferMethod"));
        return common ? Optional.empty() : Optional.of("NO_COMMON_METHOD");
    }
}
