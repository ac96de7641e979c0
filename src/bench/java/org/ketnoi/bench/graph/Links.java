package org.ketnoi.bench.graph;

import java.util.Arrays;
import java.util.function.Predicate;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.bench.world.Relation;
import org.ketnoi.bench.world.Statement;
import org.ketnoi.bench.world.World;

/**
 * Links that can be walked both ways, in rows by node; in a row by neighbour, then relation. Of several statements of
 * one relation between two nodes the one that costs least is kept. Immutable.
 */
public final class Links {
    private static final int COST_BITS = 26;
    private static final int LIMITED = 1 << 4;

    private final int[] start;
    private final int[] to;
    private final int[] cost;
    private final byte[] relation;

    private Links(int[] start, int[] to, int[] cost, byte[] relation) {
        this.start = start;
        this.to = to;
        this.cost = cost;
        this.relation = relation;
    }

    /** What a use of a link is told. */
    @FunctionalInterface
    public interface Use {
        void accept(int a, int b, Relation relation, int cost, boolean limited);
    }

    /** Those of a world that are wanted. Reads the world twice. */
    public static Links of(World world, Predicate<Relation> wanted) {
        Costs costs = world.costs();
        int[] next = new int[world.census().nodes() + 1];
        world.eachStatement(statement -> {
            if (wanted.test(statement.relation())) {
                next[statement.a() + 1]++;
                next[statement.b() + 1]++;
            }
        });
        for (int node = 1; node < next.length; node++) {
            next[node] += next[node - 1];
        }
        int[] start = next.clone();
        Links links = new Links(
                start,
                new int[start[start.length - 1]],
                new int[start[start.length - 1]],
                new byte[start[start.length - 1]]);
        world.eachStatement(statement -> {
            if (wanted.test(statement.relation())) {
                int price = costs.of(statement);
                links.put(next[statement.a()]++, statement.b(), price, statement);
                links.put(next[statement.b()]++, statement.a(), price, statement);
            }
        });
        return links.sorted();
    }

    private void put(int at, int neighbour, int price, Statement statement) {
        to[at] = neighbour;
        cost[at] = price;
        relation[at] = (byte) (statement.relation().ordinal() | (statement.limited() ? LIMITED : 0));
    }

    private Links sorted() {
        int[] starts = new int[start.length];
        int end = 0;
        for (int node = 0; node < start.length - 1; node++) {
            long[] row = new long[start[node + 1] - start[node]];
            for (int i = 0; i < row.length; i++) {
                int at = start[node] + i;
                row[i] = ((long) to[at] << 5 | relation[at]) << COST_BITS | cost[at];
            }
            Arrays.sort(row);
            starts[node] = end;
            end = unique(row, end);
        }
        starts[start.length - 1] = end;
        return new Links(starts, Arrays.copyOf(to, end), Arrays.copyOf(cost, end), Arrays.copyOf(relation, end));
    }

    /** Rows only get shorter, so they are moved down in place. */
    private int unique(long[] row, int end) {
        int at = end;
        for (int i = 0; i < row.length; i++) {
            if (i == 0 || row[i] >>> COST_BITS != row[i - 1] >>> COST_BITS) {
                to[at] = (int) (row[i] >>> (COST_BITS + 5));
                relation[at] = (byte) (row[i] >>> COST_BITS & 31);
                cost[at++] = (int) row[i] & (1 << COST_BITS) - 1;
            }
        }
        return at;
    }

    /** The ties alone, of several between two parties the one that costs least, as a system without kinds keeps them. */
    public Links cheapestTies() {
        int[] starts = new int[start.length];
        int[] tos = new int[to.length];
        int[] costs = new int[to.length];
        int end = 0;
        for (int node = 0; node < start.length - 1; node++) {
            starts[node] = end;
            for (int at = start[node]; at < start[node + 1]; at++) {
                if (!relation(at).isTie()) {
                    continue;
                }
                if (end > starts[node] && tos[end - 1] == to[at]) {
                    costs[end - 1] = Math.min(costs[end - 1], cost[at]);
                } else {
                    tos[end] = to[at];
                    costs[end++] = cost[at];
                }
            }
        }
        starts[start.length - 1] = end;
        return new Links(starts, Arrays.copyOf(tos, end), Arrays.copyOf(costs, end), new byte[end]);
    }

    /** Each link once. */
    public void each(Use use) {
        for (int node = 0; node < start.length - 1; node++) {
            for (int at = start[node]; at < start[node + 1]; at++) {
                if (node < to[at]) {
                    use.accept(node, to[at], relation(at), cost[at], isLimited(at));
                }
            }
        }
    }

    public int nodes() {
        return start.length - 1;
    }

    /** Links, each counted once. */
    public int count() {
        return to.length / 2;
    }

    int start(int node) {
        return start[node];
    }

    int end(int node) {
        return start[node + 1];
    }

    int to(int at) {
        return to[at];
    }

    int cost(int at) {
        return cost[at];
    }

    Relation relation(int at) {
        return RELATIONS[relation[at] & 15];
    }

    boolean isLimited(int at) {
        return (relation[at] & LIMITED) != 0;
    }

    private static final Relation[] RELATIONS = Relation.values();
}
