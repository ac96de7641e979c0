package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What it costs at least to get from a node, in a state, to the target with so many steps left: computed backwards from
 * the target, one layer a step. It counts walks, which may meet a node twice, so it never exceeds the cost of a
 * loop-free path: an admissible bound.
 */
final class Bounds {
    static final long UNREACHABLE = Long.MAX_VALUE;

    private final Map<Long, long[]> rows = new HashMap<>();
    private final int steps;
    private final int states;

    private Bounds(int steps, int states) {
        this.steps = steps;
        this.states = states;
    }

    static Bounds towards(Network network, Walk walk, int steps) {
        Bounds bounds = new Bounds(steps, walk.states());
        int target = walk.question().target();
        for (int state = 0; state < walk.states(); state++) {
            if (walk.accepts(state)) {
                Arrays.fill(bounds.row(target, state), 0);
            }
        }
        Map<Long, long[]> frontier = Map.copyOf(bounds.rows);
        for (int left = 1; left <= steps && !frontier.isEmpty(); left++) {
            frontier = bounds.relax(network, walk, frontier, left);
        }
        return bounds;
    }

    /** One layer: every link into a node whose bound got better with one step fewer. Returns the nodes that changed. */
    private Map<Long, long[]> relax(Network network, Walk walk, Map<Long, long[]> frontier, int left) {
        Map<Long, long[]> changed = new HashMap<>();
        frontier.forEach((key, reached) -> {
            int node = (int) (key / states);
            int after = (int) (key % states);
            network.eachLinkTo(node, link -> {
                int from = network.from(link);
                if (!walk.admits(link) || from == walk.question().target()) {
                    return;
                }
                long cost = reached[left - 1] + network.cost(link);
                for (int state = 0; state < states; state++) {
                    if (walk.after(state, link) == after && improve(from, state, left, cost)) {
                        changed.put(key(from, state), row(from, state));
                    }
                }
            });
        });
        return changed;
    }

    private boolean improve(int node, int state, int left, long cost) {
        long[] row = row(node, state);
        if (cost >= row[left]) {
            return false;
        }
        // More steps left can never cost more.
        Arrays.fill(row, left, row.length, cost);
        return true;
    }

    private long[] row(int node, int state) {
        return rows.computeIfAbsent(key(node, state), key -> {
            long[] row = new long[steps + 1];
            Arrays.fill(row, UNREACHABLE);
            return row;
        });
    }

    long least(int node, int state, int left) {
        long[] row = rows.get(key(node, state));
        return row == null ? UNREACHABLE : row[left];
    }

    private long key(int node, int state) {
        return (long) node * states + state;
    }
}
