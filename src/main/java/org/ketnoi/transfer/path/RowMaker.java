package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Puts links into rows: counts, fills, sorts. */
final class RowMaker {
    private static final int BLOCK = 4096;
    private static final int KIND_BITS = 4;
    private static final int COST_BITS = 27;

    private final BitSet connectors;
    private final int[] start;
    private final int[] end;
    private final int[] links;
    private final byte[] cheapest;

    private RowMaker(int nodes, BitSet connectors, LinkList list) {
        this.connectors = connectors;
        start = new int[nodes];
        end = new int[nodes];
        links = new int[Math.multiplyExact(4, list.size())];
        cheapest = new byte[nodes];
    }

    static Rows rows(int nodes, BitSet connectors, LinkList list) {
        RowMaker maker = new RowMaker(nodes, connectors, list);
        maker.fill(list);
        IntStream.rangeClosed(0, (nodes - 1) / BLOCK).parallel().forEach(maker::sortBlock);
        long[] spans = new long[nodes];
        Arrays.setAll(spans, node -> Rows.span(maker.start[node], maker.end[node]));
        return new Rows(spans, maker.cheapest, maker.links, new int[0]);
    }

    private void fill(LinkList list) {
        for (int link = 0; link < list.size(); link++) {
            requireParty(connectors, list.one(link), list.other(link));
            end[list.one(link)]++;
            end[list.other(link)]++;
        }
        int sum = 0;
        for (int node = 0; node < start.length; node++) {
            start[node] = sum;
            sum += end[node];
            end[node] = start[node];
        }
        for (int link = 0; link < list.size(); link++) {
            put(list.one(link), list.other(link), list.weight(link));
            put(list.other(link), list.one(link), list.weight(link));
        }
    }

    static void requireParty(BitSet connectors, int one, int other) {
        if (one == other || connectors.get(one) && connectors.get(other)) {
            throw new IllegalArgumentException("No link can join " + one + " with " + other);
        }
    }

    private void put(int node, int neighbour, int word) {
        int at = end[node]++;
        links[2 * at] = neighbour;
        links[2 * at + 1] = word;
    }

    private void sortBlock(int block) {
        int last = Math.min(start.length, (block + 1) * BLOCK);
        for (int node = block * BLOCK; node < last; node++) {
            sort(node, connectors.get(node));
        }
    }

    private void sort(int node, boolean connector) {
        int first = start[node];
        long[] row = new long[end[node] - first];
        int least = Network.HIGHEST_COST;
        for (int i = 0; i < row.length; i++) {
            int word = Rows.weight(links, first + i);
            row[i] = entry(Rows.to(links, first + i), word, connector);
            least = Math.min(least, Weight.cost(word));
        }
        Arrays.sort(row);
        for (int i = 0; i < row.length; i++) {
            links[2 * (first + i)] = neighbour(row[i]);
            links[2 * (first + i) + 1] = weight(row[i], connector);
        }
        cheapest[node] = Rows.cheapest(least);
    }

    /** A link as a number that sorts as its row does; the kind comes first for a connector, last for another. */
    static long entry(int neighbour, int weight, boolean connector) {
        int key = connector ? weight : (weight & (1 << COST_BITS) - 1) << KIND_BITS | Weight.kind(weight);
        return (long) key << Integer.SIZE | neighbour;
    }

    static int neighbour(long entry) {
        return (int) entry;
    }

    static int weight(long entry, boolean connector) {
        int key = (int) (entry >>> Integer.SIZE);
        return connector ? key : (key & (1 << KIND_BITS) - 1) << COST_BITS | key >>> KIND_BITS;
    }
}
