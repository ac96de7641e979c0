package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.network.TransferNetwork;

/** One gap analysis: a search for each open order, on all cores, and counts over what they found. */
final class Analysis {
    /** So many new links of each kind are told. */
    private static final int MOST_LINKS = 5;

    private final long version;
    private final LocalDate date;
    private final OrderCases cases;
    private final TransferNetwork network;
    private final List<Case> open;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean complete = new AtomicBoolean(true);

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
        List<Verdict> verdicts = open.parallelStream().map(this::verdict).toList();
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
                complete.get() && introductions.complete(),
                network);
    }

    private Verdict verdict(Case one) {
        BestWay.Search search = BestWay.of(one, network);
        if (!search.complete()) {
            complete.set(false);
        }
        done.incrementAndGet();
        return search.way()
                .map(best -> new Verdict(one, search.way(), List.of(), Hanging.of(one, best, network)))
                .orElseGet(() -> new Verdict(one, search.way(), cases.missing(one, network), Set.of()));
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
