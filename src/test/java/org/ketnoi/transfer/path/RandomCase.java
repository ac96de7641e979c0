package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A network of a few nodes, drawn at random, and a question about it. The bits of its number say which conditions it has,
 * so that numbers in a row have every combination.
 *
 * @param links by their ends and kind
 * @param next the grammar: the state after each state and kind, −1 where the kind may not follow
 */
record RandomCase(
        int nodes,
        BitSet connectors,
        int[] rank,
        Map<End, Tie> links,
        int[][] next,
        List<Integer> accepting,
        List<Origin> origins,
        int target,
        Drawn conditions,
        Limits limits) {
    private static final int KINDS = 3;
    private static final int ENTERING = 3;

    /** Two ends, the smaller first, and a kind. */
    record End(int one, int other, int kind) {}

    /** What a link costs, and whether it is conditional. */
    record Tie(int cost, boolean conditional) {}

    /** Conditions with the values that they were drawn with. */
    record Drawn(BitSet refused, long pairs, BitSet refusedLinks, List<BitSet> passed) implements Conditions {
        @Override
        public boolean admits(int party) {
            return !refused.get(party);
        }

        @Override
        public boolean admits(int origin, int from, int to, int kind) {
            return origin == ANY_ORIGIN || !refusedLinks.get((from + to) * 5 + kind + origin);
        }

        @Override
        public boolean mayFollow(int party, int next) {
            return (pairs >>> (party * 7 + next * 7 + party * next) % 64 & 1) == 0;
        }

        @Override
        public List<IntPredicate> waypoints() {
            return passed.stream().map(nodes -> (IntPredicate) nodes::get).toList();
        }
    }

    static RandomCase draw(Random random, int number) {
        int nodes = 4 + random.nextInt(5);
        boolean[] has = new boolean[7];
        for (int i = 0; i < has.length; i++) {
            has[i] = (number >> i & 1) == 1;
        }
        BitSet connectors = has[0] ? some(random, nodes, 3) : new BitSet();
        connectors.clear(0, 3);
        List<Origin> origins = new ArrayList<>(List.of(Origin.at(0)));
        if (has[1]) {
            origins.add(Origin.at(random.nextInt(3)));
            int entered = 1 + random.nextInt(nodes - 1);
            origins.set(0, new Origin(0, List.of(new Origin.Entrance(entered, ENTERING, random.nextInt(4)))));
        }
        int target = 2;
        List<BitSet> passed = new ArrayList<>();
        for (int i = 0; has[2] && i < 1 + random.nextInt(3); i++) {
            passed.add(some(random, nodes, 2));
        }
        Drawn conditions = new Drawn(
                has[3] ? some(random, nodes, 4) : new BitSet(),
                has[4] ? oneInEight(random) : 0,
                has[5] ? some(random, 100, 2) : new BitSet(),
                passed);
        Limits limits = new Limits(1 + random.nextInt(6), has[6] ? 1 + random.nextInt(2) : 1, 1 + random.nextInt(6));
        int[][] next = grammar(random);
        return new RandomCase(
                nodes,
                connectors,
                rank(random, nodes),
                links(random, nodes, connectors),
                next,
                IntStream.range(0, next.length)
                        .filter(state -> state == next.length - 1 || random.nextBoolean())
                        .boxed()
                        .toList(),
                origins,
                target,
                conditions,
                limits);
    }

    /** Bits of which one in eight is set. */
    private static long oneInEight(Random random) {
        long bits = -1;
        for (int i = 0; i < 3; i++) {
            bits &= random.nextLong();
        }
        return bits;
    }

    private static BitSet some(Random random, int size, int oneIn) {
        BitSet some = new BitSet();
        IntStream.range(0, size).filter(i -> random.nextInt(oneIn) == 0).forEach(some::set);
        return some;
    }

    private static int[] rank(Random random, int nodes) {
        List<Integer> ranks = new ArrayList<>(IntStream.range(0, nodes).boxed().toList());
        java.util.Collections.shuffle(ranks, random);
        return ranks.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Map<End, Tie> links(Random random, int nodes, BitSet connectors) {
        Map<End, Tie> links = new LinkedHashMap<>();
        int count = nodes + random.nextInt(2 * nodes);
        for (int i = 0; i < count; i++) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one != other && !(connectors.get(one) && connectors.get(other))) {
                End end = new End(Math.min(one, other), Math.max(one, other), random.nextInt(KINDS));
                links.put(end, new Tie(random.nextInt(5), random.nextInt(3) == 0));
            }
        }
        return links;
    }

    private static int[][] grammar(Random random) {
        int[][] next = new int[1 + random.nextInt(3)][KINDS + 1];
        for (int[] row : next) {
            Arrays.setAll(row, kind -> random.nextInt(8) == 0 ? -1 : random.nextInt(next.length));
        }
        return next;
    }

    /** Half of the links are there from the beginning, the others come later, and some that were there go. */
    Network network() {
        LinkList first = new LinkList(4);
        List<LinkChange> changes = new ArrayList<>();
        int number = 0;
        for (var link : links.entrySet()) {
            End end = link.getKey();
            Tie tie = link.getValue();
            if (number++ % 2 == 0) {
                first.add(end.one, end.other, end.kind, tie.cost, tie.conditional);
            } else {
                changes.add(new LinkChange(end.other, end.one, end.kind, tie.cost, tie.conditional));
                first.add(end.one, end.other, end.kind, 1, false);
            }
        }
        End gone = new End(0, 1, KINDS + 1);
        first.add(gone.one, gone.other, gone.kind, 0, false);
        changes.add(LinkChange.removing(gone.one, gone.other, gone.kind));
        return Network.of(nodes, connectors, first).with(nodes, connectors, rank, changes);
    }

    Question question() {
        List<Grammar.Transition> transitions = new ArrayList<>();
        for (int state = 0; state < next.length; state++) {
            for (int kind = 0; kind < next[state].length; kind++) {
                if (next[state][kind] >= 0) {
                    transitions.add(new Grammar.Transition(state, kind, next[state][kind]));
                }
            }
        }
        int[] accepts = accepting.stream().mapToInt(Integer::intValue).toArray();
        return new Question(origins, target, Grammar.of(next.length, transitions, accepts), conditions);
    }

    @Override
    public String toString() {
        return "links %s, connectors %s, ranks %s, grammar %s accepting %s, origins %s, %s, %s"
                .formatted(
                        links,
                        connectors,
                        Arrays.toString(rank),
                        Arrays.deepToString(next),
                        accepting,
                        origins,
                        conditions,
                        limits);
    }
}
