package org.ketnoi.bench.graph;

import java.util.List;

/**
 * One question of a workload.
 *
 * @param entrances links that lead on from the source in this question only
 * @param paths the best so many
 * @param steps of at most so many steps
 */
public record Asked(int source, int target, List<Entrance> entrances, int paths, int steps, Rules rules) {

    /** A link from the source to a connector. */
    public record Entrance(int node, int cost) {}

    public Asked {
        entrances = List.copyOf(entrances);
    }
}
