package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.List;

/**
 * The k best paths without loops, of bounded length, exactly. Best first over the paths begun (Hart, Nilsson, Raphael: A
 * Formal Basis for the Heuristic Determination of Minimum Cost Paths, 1968), with bounds from a search backwards that is
 * carried on only as far as they are needed (as the perimeter of Dillenburg and Nelson: Perimeter Search, 1994, and of
 * K*, Aljazzar and Leue, 2011, but growing while the search goes on, so that each side goes about half of the way). No
 * path begun is opened that may not come before the k-th answer, and paths come out in their order: cost, steps, origin,
 * parties from the start, kinds of links, connectors. Two of one origin through the same parties count as one, the first.
 * Without state, for use by many threads.
 */
public final class PathSearch {
    /** Links looked at, and distances noted, before the search stops and says that it is not complete: a second or two. */
    private static final long MOST_WORK = 1 << Queue.VALUE_BITS - 2;

    private PathSearch() {}

    /** The best paths, in order; none from an origin that is the target. */
    public static Paths findBest(Network network, Question question, Limits limits) {
        States states = new States(network, question);
        Backward backward = new Backward(network, states, question, limits.steps());
        Forward forward = new Forward(network, states, question, limits, backward);
        List<Integer> found = new ArrayList<>();
        while (found.size() < limits.paths() && !forward.isDone()) {
            if (forward.work() + Math.max(backward.work(), backward.distances().size()) > MOST_WORK) {
                return paths(forward, found, false);
            }
            int complete = forward.advance();
            if (complete >= 0
                    && found.stream().noneMatch(other -> forward.partials().haveSameParties(other, complete))) {
                found.add(complete);
            }
        }
        return paths(forward, found, true);
    }

    private static Paths paths(Forward forward, List<Integer> found, boolean complete) {
        return new Paths(found.stream().map(forward.partials()::path).toList(), complete);
    }
}
