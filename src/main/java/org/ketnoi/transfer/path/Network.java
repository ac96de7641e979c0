package org.ketnoi.transfer.path;

import java.util.BitSet;
import java.util.List;

/**
 * A network of typed links that can be walked both ways, in compressed rows: eight bytes a link at each of its ends.
 * Nodes are numbers from 0. Some are <em>connectors</em>: they join parties that have a link to them, never one
 * another, and to come to one is no step. Costs are whole numbers, so that sums are exact and ties are ties. Immutable, for use by many threads; a
 * changed network shares with the one before all rows that are the same.
 */
public final class Network {
    /** Kinds are numbers below this. */
    public static final int MOST_KINDS = 16;

    /** The dearest link. */
    public static final int HIGHEST_COST = (1 << 26) - 1;

    private final BitSet connectors;
    private final Rows rows;
    private final int[] rank;

    Network(BitSet connectors, Rows rows, int[] rank) {
        this.connectors = connectors;
        this.rows = rows;
        this.rank = rank;
    }

    /** A network of {@code nodes} nodes, whose order is that of their numbers. Reads the list with both hands of the machine. */
    public static Network of(int nodes, BitSet connectors, LinkList links) {
        BitSet kept = (BitSet) connectors.clone();
        return new Network(kept, RowMaker.rows(nodes, kept, links), new int[0]);
    }

    /**
     * This network with links added, replaced and removed, and perhaps with more nodes. Costs what the rows of the changed
     * links cost, and a copy of eight bytes a node.
     *
     * @param nodes as many as before or more
     * @param connectors of all nodes
     * @param rank place of each node in the order of nodes, or empty when that is the order of their numbers
     */
    public Network with(int nodes, BitSet connectors, int[] rank, List<LinkChange> changes) {
        if (nodes < nodes() || rank.length != 0 && rank.length != nodes) {
            throw new IllegalArgumentException("Nodes " + nodes() + " to " + nodes + ", ranks " + rank.length);
        }
        BitSet kept = (BitSet) connectors.clone();
        return new Network(kept, rows.with(nodes, kept, changes), rank.clone());
    }

    public int nodes() {
        return rows.nodes();
    }

    /** Links, each counted once. */
    public long links() {
        return rows.entries() / 2;
    }

    /** Bytes that the arrays take. */
    public long bytes() {
        return rows.bytes() + 4L * rank.length + connectors.size() / 8;
    }

    public boolean isConnector(int node) {
        return connectors.get(node);
    }

    /** Place of a node in the order in which ties are told. */
    int rank(int node) {
        return rank.length == 0 ? node : rank[node];
    }

    Rows rows() {
        return rows;
    }

    BitSet connectors() {
        return connectors;
    }

    int[] ranks() {
        return rank;
    }
}
