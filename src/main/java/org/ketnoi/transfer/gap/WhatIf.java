package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.TransferNetwork;
import org.ketnoi.transfer.network.TransferNetwork.Step;
import org.springframework.stereotype.Service;

/** Which orders would gain or lose their path if something were otherwise. Nothing is written. For many threads. */
@Service
public class WhatIf {
    /** Each takes all cores, and everybody may ask. */
    private static final int MOST_AT_ONCE = 4;

    private final TransferPaths paths;
    private final Gaps gaps;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    public WhatIf(TransferPaths paths, Gaps gaps) {
        this.paths = paths;
        this.gaps = gaps;
    }

    /** An order that gains or loses its path; {@code before} or {@code after} is empty. */
    public record Change(Case subject, Optional<Way> before, Optional<Way> after) {}

    /**
     * What would be otherwise.
     *
     * @param considered how many orders were looked at
     * @param complete false when a search was cut by its bound on work
     */
    public record Outcome(
            Supposition supposition,
            LocalDate asOf,
            int considered,
            List<Change> unlocked,
            List<Change> lost,
            boolean complete) {

        /** Whether a step is not in the data. */
        public boolean isSupposed(Step step) {
            return LinkUse.isOverAny(step.fact(), supposition.added());
        }
    }

    /** An order before: added links can only give a path to one that has none, removed ones only take a used one. */
    private record Before(Case subject, Optional<Way> best, boolean complete) {
        boolean canChange(Supposition supposition) {
            return best.map(way -> way.found().steps().stream()
                            .anyMatch(step -> LinkUse.isOverAny(step.fact(), supposition.removed())))
                    .orElse(!supposition.added().isEmpty());
        }
    }

    /** Somebody new, with the links that the analysis of the date supposes. */
    public Supposition newcomer(NewLink.Kind kind, Iri what, LocalDate date) {
        return gaps.on(date).newLinks().stream()
                .filter(link -> link.kind() == kind && link.what().equals(what))
                .map(NewLink::supposition)
                .findFirst()
                .orElseGet(() -> new Bundles(paths.networkOn(date)).of(kind, what, Set.of()));
    }

    /** That two parties are brought together. */
    public static Supposition introduction(Iri one, Iri other) {
        return Bundles.introduction(one, other);
    }

    /**
     * All open orders, or those that are named, before and after.
     *
     * @param orders none means all that are open on the date
     * @throws WrongSuppositionException when the supposition contradicts itself or what is known
     * @throws GapsNotReadyException when it is not known yet which of all orders have a path
     * @throws WhatIfBusyException when too many others are asking
     * @throws org.ketnoi.graph.NodeNotFoundException when an order is not published
     */
    public Outcome suppose(Supposition supposition, List<Iri> orders, LocalDate date) {
        TransferNetwork network = paths.networkOn(date);
        OrderCases cases = paths.casesOn(date);
        Supposition checked = new SuppositionCheck(network, cases).check(supposition);
        List<Before> before = orders.isEmpty()
                ? gaps.on(date).verdicts().stream()
                        .map(verdict -> new Before(verdict.subject(), verdict.best(), true))
                        .toList()
                : orders.stream()
                        .distinct()
                        .map(order -> now(cases.get(order), network))
                        .toList();
        if (!free.tryAcquire()) {
            throw new WhatIfBusyException();
        }
        try {
            return compared(before, network.supposing(checked), checked, date);
        } finally {
            free.release();
        }
    }

    private static Before now(Case one, TransferNetwork network) {
        BestWay.Search search = BestWay.of(one, network);
        return new Before(one, search.way(), search.complete());
    }

    private static Outcome compared(
            List<Before> before, TransferNetwork supposed, Supposition supposition, LocalDate date) {
        List<Before> changing =
                before.stream().filter(one -> one.canChange(supposition)).toList();
        List<BestWay.Search> after = changing.parallelStream()
                .map(one -> BestWay.of(one.subject, supposed))
                .toList();
        List<Change> changes = IntStream.range(0, changing.size())
                .mapToObj(i -> new Change(
                        changing.get(i).subject,
                        changing.get(i).best,
                        after.get(i).way()))
                .toList();
        return new Outcome(
                supposition,
                date,
                before.size(),
                changes.stream()
                        .filter(change -> change.before.isEmpty() && change.after.isPresent())
                        .toList(),
                changes.stream()
                        .filter(change -> change.before.isPresent() && change.after.isEmpty())
                        .toList(),
                before.stream().allMatch(Before::complete) && after.stream().allMatch(BestWay.Search::complete));
    }
}
