package org.ketnoi.transfer.path;

import java.util.List;

/**
 * A path without loops.
 *
 * @param origin number of its origin in the question
 * @param source the node that it begins at
 * @param hops its links in order, those to and from connectors included
 * @param steps how many parties it comes to
 * @param cost sum of the costs of its links
 */
public record Path(int origin, int source, List<Hop> hops, int steps, long cost) {

    /** A link, and the node that it leads to. */
    public record Hop(int kind, int cost, int node) {}

    public Path {
        hops = List.copyOf(hops);
    }
}
