package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.Trail;
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

    /** An order before: added links can only give a path to one that has none, removed ones only take one over them. */
    private record Before(Case subject, Optional<Trail> path) {
        boolean canChange(Supposition supposition) {
            return path.map(known -> supposition.removed().stream().anyMatch(known::isOver))
                    .orElse(!supposition.added().isEmpty());
        }

        boolean changes(TransferNetwork supposed) {
            return path.isPresent() != pathIn(supposed, subject).isPresent();
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
                        .map(verdict -> new Before(verdict.subject(), verdict.path()))
                        .toList()
                : orders.stream()
                        .distinct()
                        .map(cases::get)
                        .map(one -> new Before(one, pathIn(network, one)))
                        .toList();
        if (!free.tryAcquire()) {
            throw new WhatIfBusyException();
        }
        try {
            return compared(before, network, checked, date);
        } finally {
            free.release();
        }
    }

    private static Optional<Trail> pathIn(TransferNetwork network, Case one) {
        return one.enterprise()
                .flatMap(to -> network.from(BestWay.starts(one.supplies())).findAny(to, Set.of(), BestWay.STEPS));
    }

    /** The best paths are looked for where there is something to tell. */
    private static Outcome compared(
            List<Before> before, TransferNetwork network, Supposition supposition, LocalDate date) {
        TransferNetwork supposed = network.supposing(supposition);
        List<Case> changing = before.parallelStream()
                .filter(one -> one.canChange(supposition) && one.changes(supposed))
                .map(Before::subject)
                .toList();
        List<BestWay.Search> now = ways(changing, network);
        List<BestWay.Search> then = ways(changing, supposed);
        List<Change> changes = IntStream.range(0, changing.size())
                .mapToObj(i -> new Change(
                        changing.get(i), now.get(i).way(), then.get(i).way()))
                .toList();
        return new Outcome(
                supposition,
                date,
                before.size(),
                changes.stream().filter(change -> change.before.isEmpty()).toList(),
                changes.stream().filter(change -> change.after.isEmpty()).toList(),
                Stream.of(now, then).flatMap(List::stream).allMatch(BestWay.Search::complete));
    }

    private static List<BestWay.Search> ways(List<Case> cases, TransferNetwork network) {
        return cases.parallelStream().map(one -> BestWay.of(one, network)).toList();
    }
}
