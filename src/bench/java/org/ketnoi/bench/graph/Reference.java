package org.ketnoi.bench.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The k best paths by trying: every path without loops that can come to no more than a cap, found by going deep, with
 * caps that grow until enough are below. It shares nothing with the search that it is compared with. One use, one
 * thread.
 */
public final class Reference {
    /** More than any link costs. */
    private static final long DEAREST_LINK = 5_000_000;

    private final Links links;
    private final Asked asked;
    private final Rules rules;
    private final Bounds bounds;
    private final List<Integer> parties = new ArrayList<>();
    private final Map<List<Integer>, Long> found = new HashMap<>();
    private long cap;

    private Reference(Links links, Asked asked) {
        this.links = links;
        this.asked = asked;
        this.rules = asked.rules();
        this.bounds = new Bounds(links, asked);
    }

    /** The best paths in order. Takes time in proportion to all links, for each number of steps and state. */
    public static List<Found> findBest(Links links, Asked asked) {
        return asked.source() == asked.target() ? List.of() : new Reference(links, asked).run();
    }

    private List<Found> run() {
        long least = least();
        cap = least;
        long dearest = 2 * DEAREST_LINK * asked.steps();
        while (least < Bounds.NEVER && found.size() < asked.paths() && cap < dearest) {
            cap += 20_000 + (cap - least) / 2;
            found.clear();
            begin();
        }
        TreeSet<Found> ordered = new TreeSet<>();
        found.forEach((passed, cost) -> ordered.add(new Found(passed, cost)));
        return ordered.stream().limit(asked.paths()).toList();
    }

    private long least() {
        long least = bounds.least(asked.source(), 0, rules.isWaypoint(asked.source()), asked.steps());
        for (Asked.Entrance entrance : asked.entrances()) {
            int rest = bounds.least(entrance.node(), ENTERED, rules.isWaypoint(asked.source()), asked.steps());
            least = rest == Bounds.NEVER ? least : Math.min(least, (long) entrance.cost() + rest);
        }
        return least;
    }

    /** State in which the entrances lead on. */
    public static final int ENTERED = 3;

    private void begin() {
        parties.add(asked.source());
        boolean passed = rules.isWaypoint(asked.source());
        visit(asked.source(), 0, passed, asked.steps(), 0);
        for (Asked.Entrance entrance : asked.entrances()) {
            visit(entrance.node(), ENTERED, passed, asked.steps(), entrance.cost());
        }
        parties.removeLast();
    }

    private void visit(int node, int state, boolean passed, int left, long cost) {
        for (int at = links.start(node); at < links.end(node); at++) {
            int next = rules.after(state, links.relation(at));
            if (next >= 0 && (!links.isLimited(at) || rules.admitsLimited(node, links.to(at)))) {
                follow(links.to(at), next, passed, left, cost + links.cost(at));
            }
        }
    }

    private void follow(int to, int state, boolean passed, int left, long cost) {
        if (rules.isConnector(to)) {
            if (fits(to, state, passed, left, cost)) {
                visit(to, state, passed, left, cost);
            }
            return;
        }
        boolean now = passed || rules.isWaypoint(to);
        if (left == 0 || parties.contains(to) || !fits(to, state, now, left - 1, cost)) {
            return;
        }
        if (!rules.mayFollow(parties.getLast(), to) || to != asked.target() && !rules.admits(to)) {
            return;
        }
        parties.add(to);
        if (to == asked.target()) {
            found.merge(List.copyOf(parties), cost, Math::min);
        } else {
            visit(to, state, now, left - 1, cost);
        }
        parties.removeLast();
    }

    private boolean fits(int node, int state, boolean passed, int left, long cost) {
        int rest = bounds.least(node, state, passed, left);
        return rest != Bounds.NEVER && cost + rest <= cap;
    }
}
