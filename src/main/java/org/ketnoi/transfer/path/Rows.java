package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The links of each node, one row a node: of a connector by kind and cost, of another by cost. Rows that were changed
 * lie apart from the first ones, which never move.
 */
final class Rows {
    /** Changed rows are put in line when they take more than this part of the others. */
    private static final int FRAGMENTED = 8;

    /** Parts of rows of so many links are long. */
    private static final int LONG = 1024;

    private static final int ALWAYS_CHANGED = 65_536;

    /** Unit in which the cost of the cheapest link of each node is kept apart, in a byte: a search asks for it most. */
    private static final int CHEAPEST_SHIFT = 14;

    private static final int MOST_CHEAPEST = 255;

    private final long[] span;
    private final byte[] cheapest;
    private final int[] links;
    private final int[] changedLinks;

    /**
     * Rows that lie where the spans say: of each node the place of its first link and the one behind its last, the first
     * as its complement when they are in the changed links. A link takes two numbers, neighbour and weight.
     */
    Rows(long[] span, byte[] cheapest, int[] links, int[] changedLinks) {
        this.span = span;
        this.cheapest = cheapest;
        this.links = links;
        this.changedLinks = changedLinks;
    }

    static long span(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** The cost of the cheapest link, in units that are rounded down. */
    static byte cheapest(int cost) {
        return (byte) Math.min(cost >>> CHEAPEST_SHIFT, MOST_CHEAPEST);
    }

    /** Whether there are more links than a search should go through one by one. */
    static boolean isLong(int from, int end) {
        return end - from >= LONG;
    }

    int nodes() {
        return span.length;
    }

    long entries() {
        long entries = 0;
        for (long row : span) {
            entries += end(row) - start(row);
        }
        return entries;
    }

    long bytes() {
        return 8L * span.length + cheapest.length + 4L * links.length + 4L * changedLinks.length;
    }

    /** No link of the node costs less. */
    int leastCost(int node) {
        return (cheapest[node] & MOST_CHEAPEST) << CHEAPEST_SHIFT;
    }

    /** Whether the whole row is long. */
    boolean isHub(int node) {
        return isLong(start(node), end(node));
    }

    int start(int node) {
        return start(span[node]);
    }

    int end(int node) {
        return end(span[node]);
    }

    private static int start(long row) {
        int start = (int) (row >> Integer.SIZE);
        return start >= 0 ? start : ~start;
    }

    private static int end(long row) {
        return (int) row;
    }

    /** The first of a connector's links of a kind. */
    int start(int node, int kind) {
        return find(node, Weight.first(kind));
    }

    /** The place behind the last of a connector's links of a kind. */
    int end(int node, int kind) {
        return kind + 1 < Network.MOST_KINDS ? find(node, Weight.first(kind + 1)) : end(node);
    }

    /** The array in which the links of a node lie, from its start to its end; see {@link #to} and {@link #weight}. */
    int[] links(int node) {
        return span[node] >= 0 ? links : changedLinks;
    }

    static int to(int[] links, int at) {
        return links[2 * at];
    }

    static int weight(int[] links, int at) {
        return links[2 * at + 1];
    }

    /** The first place in a connector's row whose weight is not less. */
    private int find(int node, int least) {
        int[] all = links(node);
        int low = start(node);
        int high = end(node);
        while (low < high) {
            int middle = low + high >>> 1;
            if (weight(all, middle) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    Rows with(int nodes, BitSet connectors, List<LinkChange> changes) {
        Map<Integer, List<LinkChange>> byNode = new TreeMap<>();
        for (LinkChange change : changes) {
            RowMaker.requireParty(connectors, change.a(), change.b());
            byNode.computeIfAbsent(change.a(), key -> new ArrayList<>()).add(change);
            byNode.computeIfAbsent(change.b(), key -> new ArrayList<>())
                    .add(new LinkChange(change.b(), change.a(), change.kind(), change.cost(), change.conditional()));
        }
        Map<Integer, long[]> changed = new TreeMap<>();
        byNode.forEach((node, own) -> changed.put(node, changed(node, own, connectors.get(node))));
        Rows appended = appended(nodes, connectors, changed);
        return appended.isFragmented() ? appended.compacted() : appended;
    }

    /** The new row of a node, each entry as weight and neighbour in one number, sorted. */
    private long[] changed(int node, List<LinkChange> changes, boolean connector) {
        Map<Long, LinkChange> byEnd = new TreeMap<>();
        changes.forEach(change -> byEnd.put(linkOf(change.b(), change.kind()), change));
        int before = node < span.length ? end(node) - start(node) : 0;
        long[] row = new long[before + byEnd.size()];
        int size = 0;
        for (int i = 0; i < before; i++) {
            int neighbour = to(links(node), start(node) + i);
            int word = weight(links(node), start(node) + i);
            if (!byEnd.containsKey(linkOf(neighbour, Weight.kind(word)))) {
                row[size++] = RowMaker.entry(neighbour, word, connector);
            }
        }
        for (LinkChange change : byEnd.values()) {
            if (change.cost() != LinkChange.GONE) {
                int word = Weight.of(change.kind(), change.cost(), change.conditional());
                row[size++] = RowMaker.entry(change.b(), word, connector);
            }
        }
        long[] sorted = Arrays.copyOf(row, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long linkOf(int neighbour, int kind) {
        return (long) neighbour * Network.MOST_KINDS + kind;
    }

    /** These rows, and behind the changed ones those that take the place of others. */
    private Rows appended(int nodes, BitSet connectors, Map<Integer, long[]> changed) {
        int at = changedLinks.length / 2;
        int more = changed.values().stream().mapToInt(row -> row.length).sum();
        long[] spans = Arrays.copyOf(span, nodes);
        byte[] least = Arrays.copyOf(cheapest, nodes);
        int[] all = Arrays.copyOf(changedLinks, 2 * (at + more));
        for (var row : changed.entrySet()) {
            int first = at;
            int cost = Network.HIGHEST_COST;
            for (long entry : row.getValue()) {
                all[2 * at] = RowMaker.neighbour(entry);
                all[2 * at + 1] = RowMaker.weight(entry, connectors.get(row.getKey()));
                cost = Math.min(cost, Weight.cost(all[2 * at + 1]));
                at++;
            }
            spans[row.getKey()] = span(~first, at);
            least[row.getKey()] = cheapest(cost);
        }
        return new Rows(spans, least, links, all);
    }

    private boolean isFragmented() {
        return changedLinks.length > links.length / FRAGMENTED + ALWAYS_CHANGED;
    }

    /** The same rows, all in the first arrays. */
    private Rows compacted() {
        long[] spans = new long[span.length];
        int[] all = new int[Math.toIntExact(2 * entries())];
        int at = 0;
        for (int node = 0; node < span.length; node++) {
            int length = end(node) - start(node);
            System.arraycopy(links(node), 2 * start(node), all, 2 * at, 2 * length);
            spans[node] = span(at, at + length);
            at += length;
        }
        return new Rows(spans, cheapest, all, new int[0]);
    }
}
