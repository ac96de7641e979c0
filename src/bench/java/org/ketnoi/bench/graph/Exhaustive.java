package org.ketnoi.bench.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The best paths by walking every one there is: what the reference is compared with, on small networks. One use. */
public final class Exhaustive {
    private final Links links;
    private final Asked asked;
    private final Rules rules;
    private final List<Integer> parties = new ArrayList<>();
    private final Map<List<Integer>, Long> found = new HashMap<>();

    private Exhaustive(Links links, Asked asked) {
        this.links = links;
        this.asked = asked;
        this.rules = asked.rules();
    }

    /** The best paths in order. Takes time in proportion to all paths of so many steps from the source. */
    public static List<Found> findBest(Links links, Asked asked) {
        Exhaustive all = new Exhaustive(links, asked);
        all.parties.add(asked.source());
        all.walk(asked.source(), 0, 0);
        asked.entrances().forEach(entrance -> all.walk(entrance.node(), Reference.ENTERED, entrance.cost()));
        return all.found.entrySet().stream()
                .map(path -> new Found(path.getKey(), path.getValue()))
                .sorted()
                .limit(asked.paths())
                .toList();
    }

    private void walk(int node, int state, long cost) {
        IntStream.range(links.start(node), links.end(node))
                .filter(at -> rules.after(state, links.relation(at)) >= 0)
                .filter(at -> !links.isLimited(at) || rules.admitsLimited(node, links.to(at)))
                .forEach(at -> step(links.to(at), rules.after(state, links.relation(at)), cost + links.cost(at)));
    }

    private void step(int to, int state, long cost) {
        if (rules.isConnector(to)) {
            walk(to, state, cost);
        } else if (!parties.contains(to) && rules.mayFollow(parties.getLast(), to)) {
            parties.add(to);
            if (to == asked.target()) {
                note(state, cost);
            } else if (parties.size() <= asked.steps() && rules.admits(to)) {
                walk(to, state, cost);
            }
            parties.removeLast();
        }
    }

    private void note(int state, long cost) {
        if (rules.accepts(state) && parties.stream().anyMatch(rules::isWaypoint)) {
            found.merge(List.copyOf(parties), cost, Math::min);
        }
    }
}
