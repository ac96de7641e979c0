package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths begun, each a link on top of a shorter one, told by numbers in the order in which they were begun. */
final class Partials {
    private static final int NONE = -1;
    private static final int ARRIVED = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Network network;
    private final boolean marksOpenings;
    private int[] shorter = new int[256];
    private int[] origin = new int[256];
    private int[] node = new int[256];
    private int[] state = new int[256];
    private int[] weight = new int[256];
    private long[] distance = new long[256];
    private long[] hash = new long[256];
    private long[] opening = new long[256];
    private int size;
    private int[] seen = new int[512];
    private int seenSize;
    private final int[] one = new int[4 * Limits.MOST_STEPS];
    private final int[] other = new int[4 * Limits.MOST_STEPS];

    /** Paths from one origin, or from several. */
    Partials(Network network, boolean oneOrigin) {
        this.network = network;
        this.marksOpenings = oneOrigin;
        Arrays.fill(seen, NONE);
    }

    int node(int partial) {
        return node[partial];
    }

    int state(int partial) {
        return state[partial];
    }

    int origin(int partial) {
        return origin[partial];
    }

    /** Cost and steps so far, as {@link Distances} counts them. */
    long distance(int partial) {
        return distance[partial];
    }

    /** Of two paths that tie, the one whose mark is less comes first; most ties are decided by it. */
    long mark(int partial) {
        return marksOpenings
                ? opening[partial]
                : (long) origin[partial] << Integer.SIZE | opening[partial] >>> Integer.SIZE;
    }

    int begin(int originNumber, int at, int inState) {
        return add(NONE, originNumber, at, inState, 0, 0, originNumber * MIX);
    }

    int extend(int partial, int to, int inState, int word, long distanceThere) {
        return add(partial, origin[partial], to, inState, word, distanceThere, hash[partial]);
    }

    private int add(int on, int originNumber, int at, int inState, int word, long distanceThere, long hashBefore) {
        if (size == node.length) {
            grow();
        }
        shorter[size] = on;
        origin[size] = originNumber;
        node[size] = at;
        state[size] = inState;
        weight[size] = word;
        distance[size] = distanceThere;
        opening[size] = on == NONE ? 0 : opening(opening[on], at);
        hash[size] = network.isConnector(at) ? hashBefore : (hashBefore ^ at) * MIX ^ hashBefore >>> 29;
        return size++;
    }

    /** The first two parties after the origin, in their order; most ties are decided by them. */
    private long opening(long before, int at) {
        if (network.isConnector(at)) {
            return before;
        }
        long place = network.rank(at) + 1L;
        if (before == 0) {
            return place << Integer.SIZE;
        }
        return (int) before == 0 ? before | place : before;
    }

    private void grow() {
        shorter = Arrays.copyOf(shorter, 2 * size);
        origin = Arrays.copyOf(origin, 2 * size);
        node = Arrays.copyOf(node, 2 * size);
        state = Arrays.copyOf(state, 2 * size);
        weight = Arrays.copyOf(weight, 2 * size);
        distance = Arrays.copyOf(distance, 2 * size);
        hash = Arrays.copyOf(hash, 2 * size);
        opening = Arrays.copyOf(opening, 2 * size);
    }

    /** The last party on it. */
    int lastParty(int partial) {
        int at = partial;
        while (network.isConnector(node[at])) {
            at = shorter[at];
        }
        return node[at];
    }

    boolean passes(int partial, int party) {
        for (int at = partial; at != NONE; at = shorter[at]) {
            if (node[at] == party) {
                return true;
            }
        }
        return false;
    }

    /** Whether none was seen with the same origin, parties and state; it is seen from then on. */
    boolean isFirstSeen(int partial) {
        int mask = seen.length - 1;
        int slot = slot(partial, mask);
        while (seen[slot] != NONE) {
            if (state[seen[slot]] == state[partial] && haveSameParties(seen[slot], partial)) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        seen[slot] = partial;
        if (2 * ++seenSize > seen.length) {
            rehash();
        }
        return true;
    }

    private int slot(int partial, int mask) {
        return (int) ((hash[partial] + state[partial]) * MIX >>> 32) & mask;
    }

    private void rehash() {
        int[] before = seen;
        seen = new int[2 * before.length];
        Arrays.fill(seen, NONE);
        for (int partial : before) {
            if (partial != NONE) {
                int slot = slot(partial, seen.length - 1);
                while (seen[slot] != NONE) {
                    slot = slot + 1 & seen.length - 1;
                }
                seen[slot] = partial;
            }
        }
    }

    boolean haveSameParties(int partial, int another) {
        return hash[partial] == hash[another]
                && origin[partial] == origin[another]
                && Arrays.equals(one, 0, parties(partial, one), other, 0, parties(another, other));
    }

    /**
     * Whether one is told before another that costs the same in as many steps: by origin, by parties from the start, by
     * kinds, by connectors; a path begun before those that go on from it.
     */
    boolean isBefore(int partial, int another) {
        if (partial == another) {
            return false;
        }
        if (origin[partial] != origin[another]) {
            return origin[partial] < origin[another];
        }
        if (opening[partial] != opening[another]) {
            return opening[partial] < opening[another];
        }
        if (shorter[partial] == shorter[another] && shorter[partial] != NONE) {
            return isBeforeSibling(partial, another);
        }
        int order = Arrays.compare(one, 0, parties(partial, one), other, 0, parties(another, other));
        if (order == 0) {
            order = Arrays.compare(one, 0, kinds(partial, one), other, 0, kinds(another, other));
        }
        return order != 0
                ? order < 0
                : Arrays.compare(one, 0, connectors(partial, one), other, 0, connectors(another, other)) < 0;
    }

    /** The same order for two that differ in their last link only, as most that tie do. */
    private boolean isBeforeSibling(int partial, int another) {
        boolean connector = network.isConnector(node[partial]);
        if (connector != network.isConnector(node[another])) {
            return connector;
        }
        int byKind = Integer.compare(Weight.kind(weight[partial]), Weight.kind(weight[another]));
        int byNode = Integer.compare(network.rank(node[partial]), network.rank(node[another]));
        return connector ? byKind < 0 || byKind == 0 && byNode < 0 : byNode < 0 || byNode == 0 && byKind < 0;
    }

    private int parties(int partial, int[] into) {
        int count = 0;
        for (int at = partial; at != NONE; at = shorter[at]) {
            if (!network.isConnector(node[at])) {
                into[count++] = network.rank(node[at]);
            }
        }
        return reverse(into, count);
    }

    private int connectors(int partial, int[] into) {
        int count = 0;
        for (int at = partial; at != NONE; at = shorter[at]) {
            if (network.isConnector(node[at])) {
                into[count++] = network.rank(node[at]);
            }
        }
        return reverse(into, count);
    }

    /** Of two links of one kind, the one straight to a party comes before the one to a connector. */
    private int kinds(int partial, int[] into) {
        int count = 0;
        for (int at = partial; shorter[at] != NONE; at = shorter[at]) {
            if (!network.isConnector(node[at])) {
                into[count++] = ARRIVED;
            }
            into[count++] = Weight.kind(weight[at]);
        }
        return reverse(into, count);
    }

    private static int reverse(int[] numbers, int count) {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            int number = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = number;
        }
        return count;
    }

    Path path(int partial) {
        List<Path.Hop> hops = new ArrayList<>();
        int at = partial;
        for (; shorter[at] != NONE; at = shorter[at]) {
            hops.addFirst(new Path.Hop(Weight.kind(weight[at]), Weight.cost(weight[at]), node[at]));
        }
        long cost = distance[partial] >>> Distances.STEP_BITS;
        return new Path(origin[partial], node[at], hops, Distances.steps(distance[partial]), cost);
    }
}
