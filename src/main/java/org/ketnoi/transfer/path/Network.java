package org.ketnoi.transfer.path;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A directed network of typed links in compressed rows, forwards and backwards. Nodes are numbers from 0, links are
 * numbers in the order of (from, to, kind). Costs are whole numbers, so that sums are exact and ties are ties.
 * Immutable, for use by many threads.
 */
public final class Network {

    /** One link; {@code cost} is not negative, {@code tag} is the caller's own and only orders equal links. */
    public record Link(int from, int to, int kind, int cost, int tag) {
        public Link {
            if (from < 0 || to < 0 || kind < 0 || cost < 0) {
                throw new IllegalArgumentException("Negative in link " + from + " " + to + " " + kind + " " + cost);
            }
        }
    }

    private static final Comparator<Link> ORDER = Comparator.comparingInt(Link::from)
            .thenComparingInt(Link::to)
            .thenComparingInt(Link::kind)
            .thenComparingInt(Link::tag);

    private final int[] firstOut;
    private final int[] from;
    private final int[] to;
    private final int[] kind;
    private final int[] cost;
    private final int[] tag;
    private final int[] firstIn;
    private final int[] in;

    private Network(int nodes, List<Link> links) {
        firstOut = new int[nodes + 1];
        firstIn = new int[nodes + 1];
        from = new int[links.size()];
        to = new int[links.size()];
        kind = new int[links.size()];
        cost = new int[links.size()];
        tag = new int[links.size()];
        in = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            from[i] = link.from;
            to[i] = link.to;
            kind[i] = link.kind;
            cost[i] = link.cost;
            tag[i] = link.tag;
            firstOut[link.from + 1]++;
            firstIn[link.to + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            firstOut[node + 1] += firstOut[node];
            firstIn[node + 1] += firstIn[node];
        }
        int[] next = firstIn.clone();
        for (int i = 0; i < to.length; i++) {
            in[next[to[i]]++] = i;
        }
    }

    /** A network of {@code nodes} nodes; the links may come in any order. */
    public static Network of(int nodes, List<Link> links) {
        return new Network(nodes, links.stream().sorted(ORDER).toList());
    }

    public int nodes() {
        return firstOut.length - 1;
    }

    public int links() {
        return to.length;
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    public int kind(int link) {
        return kind[link];
    }

    public int cost(int link) {
        return cost[link];
    }

    public int tag(int link) {
        return tag[link];
    }

    void eachLinkFrom(int node, IntConsumer use) {
        for (int link = firstOut[node]; link < firstOut[node + 1]; link++) {
            use.accept(link);
        }
    }

    void eachLinkTo(int node, IntConsumer use) {
        for (int i = firstIn[node]; i < firstIn[node + 1]; i++) {
            use.accept(in[i]);
        }
    }
}
