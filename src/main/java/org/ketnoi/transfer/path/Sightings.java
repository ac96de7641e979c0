package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which links of long rows lead to where the search from the target has been. A hub comes up on many paths; its row is
 * gone through again only when that search has done as much since.
 */
final class Sightings {
    private static final int OFTEN = 8;

    private final Network network;
    private final Rows rows;
    private final Backward backward;
    private final int most;
    private final Map<Integer, Sighting> byNode = new HashMap<>();
    private long work;

    Sightings(Network network, Backward backward, int most) {
        this.network = network;
        this.rows = network.rows();
        this.backward = backward;
        this.most = most;
    }

    /**
     * What was seen of a part of a row.
     *
     * @param known how many distances were known then
     * @param least what the others were not nearer than, by steps
     */
    record Sighting(int from, int end, int known, long seenAt, long[] least, int[] places, int count) {
        /** Place of a link that leads to where the other search may have been; ascending. */
        int at(int number) {
            return places[number];
        }

        long least(int steps) {
            return least[steps];
        }
    }

    /** Links gone through so far. */
    long work() {
        return work;
    }

    /** What was seen of these links last, or is seen now when that was long ago. */
    Sighting of(int node, int from, int end) {
        Sighting last = byNode.get(node);
        if (last == null || last.end != end || backward.work() - last.seenAt >= (end - last.from) / OFTEN) {
            last = look(node, first(node, from), end);
            byNode.put(node, last);
        }
        return last;
    }

    /** Where the links of this kind begin, or of all kinds when the node is a party. */
    private int first(int node, int from) {
        int kind = Weight.kind(Rows.weight(rows.links(node), from));
        return network.isConnector(node) ? rows.start(node, kind) : rows.start(node);
    }

    private Sighting look(int node, int from, int end) {
        int[] links = rows.links(node);
        Distances distances = backward.distances();
        int[] places = new int[16];
        int count = 0;
        for (int at = from; at < end; at++) {
            if (distances.mayKnow(Rows.to(links, at))) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = at;
            }
        }
        work += end - from;
        long[] least = new long[most + 1];
        Arrays.setAll(least, backward::least);
        return new Sighting(from, end, distances.size(), backward.work(), least, places, count);
    }
}
