package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.OrderCases.Supply;
import org.ketnoi.transfer.network.Outset;
import org.ketnoi.transfer.network.Trail;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * One gap analysis: whether each open order has a path, on all cores, and counts over what was found. Orders that the same
 * technologies fit begin at the same place.
 */
final class Analysis {
    /** So many new links of each kind are told. */
    private static final int MOST_LINKS = 5;

    /** So many orders are looked at in one go: enough to share a beginning, few enough for all cores to have some. */
    private static final int SHARING = 64;

    private final long version;
    private final LocalDate date;
    private final OrderCases cases;
    private final TransferNetwork network;
    private final List<Case> open;
    private final AtomicInteger done = new AtomicInteger();

    Analysis(long version, LocalDate date, OrderCases cases, TransferNetwork network) {
        this.version = version;
        this.date = date;
        this.cases = cases;
        this.network = network;
        this.open = cases.open();
    }

    int orders() {
        return open.size();
    }

    /** Orders that have been looked at. */
    int done() {
        return done.get();
    }

    GapReport run() {
        List<Verdict> verdicts = verdicts();
        List<Blocked.Break> breaks = Blocked.of(verdicts, network);
        Introductions.Counted introductions = Introductions.of(breaks, network, MOST_LINKS);
        List<NewLink> links = new ArrayList<>(introductions.links());
        links.addAll(NewParties.of(breaks, network, cases));
        return new GapReport(
                version,
                date,
                verdicts,
                best(links),
                Hanging.byParty(verdicts),
                Hanging.fields(verdicts),
                Hanging.countries(verdicts, cases, network),
                introductions.complete(),
                network);
    }

    /** In the order of the orders. */
    private List<Verdict> verdicts() {
        return alike().parallelStream()
                .flatMap(cases -> verdicts(cases).stream())
                .sorted(Comparator.comparing(verdict -> verdict.subject().order()))
                .toList();
    }

    /** Orders that share what fits them, some of them together. */
    private List<List<Case>> alike() {
        Map<List<Supply>, List<Case>> filling = new IdentityHashMap<>();
        List<List<Case>> all = new ArrayList<>();
        for (Case one : open) {
            List<Case> some = filling.get(one.supplies());
            if (some == null || some.size() == SHARING) {
                some = new ArrayList<>();
                filling.put(one.supplies(), some);
                all.add(some);
            }
            some.add(one);
        }
        return all;
    }

    private List<Verdict> verdicts(List<Case> alike) {
        Outset outset = network.from(BestWay.starts(alike.getFirst().supplies()));
        return alike.stream().map(one -> verdict(one, outset)).toList();
    }

    private Verdict verdict(Case one, Outset outset) {
        Optional<Trail> path = one.enterprise().flatMap(to -> outset.findAny(to, Set.of(), BestWay.STEPS));
        done.incrementAndGet();
        return new Verdict(
                one,
                path,
                path.isPresent() ? List.of() : cases.missing(one, network),
                path.map(known -> Hanging.of(outset, one.enterprise().orElseThrow(), known))
                        .orElse(Set.of()));
    }

    /** The best of each kind, all in one order: most orders first, then the kinds, then by name. */
    private static List<NewLink> best(List<NewLink> links) {
        Comparator<NewLink> order = Comparator.comparingInt(
                        (NewLink link) -> link.orders().size())
                .reversed()
                .thenComparing(NewLink::kind)
                .thenComparing(NewLink::what)
                .thenComparing(link -> link.whom().orElse(link.what()));
        List<NewLink> best = new ArrayList<>();
        for (NewLink.Kind kind : NewLink.Kind.values()) {
            links.stream()
                    .filter(link -> link.kind() == kind)
                    .sorted(order)
                    .limit(MOST_LINKS)
                    .forEach(best::add);
        }
        best.sort(order);
        return best;
    }
}
