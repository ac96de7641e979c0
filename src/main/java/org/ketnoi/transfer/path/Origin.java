package org.ketnoi.transfer.path;

import java.util.List;

/**
 * Where paths may begin, in state 0 of the grammar.
 *
 * @param entrances links that lead on from here in this question only
 */
public record Origin(int node, List<Entrance> entrances) {

    /** A link from an origin to a node. */
    public record Entrance(int node, int kind, int cost) {}

    public Origin {
        entrances = List.copyOf(entrances);
    }

    public static Origin at(int node) {
        return new Origin(node, List.of());
    }
}
