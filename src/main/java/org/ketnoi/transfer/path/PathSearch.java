package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The k best loop-free paths of bounded length, exactly. Best first over partial paths (Hart, Nilsson, Raphael: A
 * Formal Basis for the Heuristic Determination of Minimum Cost Paths, 1968) with the exact cost of the cheapest walk to
 * the target in the steps that are left as bound: no partial path is opened that is dearer than the k-th answer. Two
 * paths through the same nodes count as one, the cheaper. Without state, for use by many threads.
 */
public final class PathSearch {
    /** Partial paths opened before the search stops and says that it is not complete. */
    private static final int MOST_OPENED = 2_000_000;

    private final Network network;
    private final Walk walk;
    private final Limits limits;
    private final Bounds bounds;
    private final PriorityQueue<Partial> open = new PriorityQueue<>();
    private final Map<List<Integer>, Path> found = new HashMap<>();

    private PathSearch(Network network, Question question, Limits limits) {
        this.network = network;
        this.walk = new Walk(network, question);
        this.limits = limits;
        this.bounds = Bounds.towards(network, walk, limits.steps());
    }

    /** A path begun: its last link on top of a shorter one. */
    private record Partial(@Nullable Partial shorter, int link, int node, int state, int steps, long cost, long least)
            implements Comparable<Partial> {
        @Override
        public int compareTo(Partial other) {
            int byBound = Long.compare(least, other.least);
            return byBound != 0 ? byBound : Integer.compare(other.steps, steps);
        }

        boolean passes(int wanted) {
            for (Partial at = this; at != null; at = at.shorter) {
                if (at.node == wanted) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The best paths in the order of {@link Path}; none when source and target are the same node. */
    public static Paths findBest(Network network, Question question, Limits limits) {
        if (question.source() == question.target()) {
            return new Paths(List.of(), true);
        }
        return new PathSearch(network, question, limits).run();
    }

    private Paths run() {
        int source = walk.question().source();
        offer(new Partial(null, -1, source, walk.start(), 0, 0, 0));
        long dearest = Long.MAX_VALUE;
        int opened = 0;
        for (Partial next = open.poll(); next != null && next.least <= dearest; next = open.poll()) {
            if (++opened > MOST_OPENED) {
                return best(false);
            }
            if (next.node == walk.question().target()) {
                keep(next);
                // Ties with the k-th are collected too: which of them stay is decided by the order, not by luck.
                dearest = found.size() == limits.paths() ? Math.min(dearest, next.cost) : dearest;
            } else {
                extend(next);
            }
        }
        return best(true);
    }

    private void extend(Partial partial) {
        network.eachLinkFrom(partial.node, link -> {
            int state = walk.after(partial.state, link);
            int to = network.to(link);
            if (state >= 0 && walk.admits(link) && !partial.passes(to)) {
                long cost = partial.cost + network.cost(link);
                offer(new Partial(partial, link, to, state, partial.steps + 1, cost, cost));
            }
        });
    }

    private void offer(Partial partial) {
        long rest = bounds.least(partial.node, partial.state, limits.steps() - partial.steps);
        if (rest != Bounds.UNREACHABLE) {
            open.add(new Partial(
                    partial.shorter,
                    partial.link,
                    partial.node,
                    partial.state,
                    partial.steps,
                    partial.cost,
                    partial.cost + rest));
        }
    }

    private void keep(Partial last) {
        List<Integer> links = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>();
        for (Partial at = last; at != null; at = at.shorter) {
            nodes.addFirst(at.node);
            if (at.shorter != null) {
                links.addFirst(at.link);
            }
        }
        // The same nodes again: the first came at the lowest cost, and at that cost the order decides.
        found.merge(List.copyOf(nodes), new Path(links, nodes, last.cost), BinaryOperator.minBy(Path.order(network)));
    }

    private Paths best(boolean complete) {
        return new Paths(
                found.values().stream()
                        .sorted(Path.order(network))
                        .limit(limits.paths())
                        .toList(),
                complete);
    }
}
