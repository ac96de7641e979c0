package org.ketnoi.transfer.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parties are within a number of steps, and how few of them it takes: breadth first over nodes and states of a
 * grammar (Moore: The Shortest Path Through a Maze, 1959). It counts walks. A hub is gone through once for all parties of
 * one group that come to it. Immutable, five bytes a party.
 */
public final class Reach {
    private static final int FIRST_SIZE = 16;

    /** Nobody is reached. */
    public static final Reach NOBODY = new Reach();

    private int[] nodes = new int[FIRST_SIZE];
    private byte[] steps = new byte[FIRST_SIZE];
    private int size;

    private Reach() {}

    /**
     * From some origins on: the parties that are reached in a state, in the order of their steps, the origins themselves
     * left out. Waypoints are not asked for.
     */
    public static Reach from(
            Network network, List<Origin> origins, Grammar grammar, Conditions conditions, int state, int most) {
        Sweep sweep = new Sweep(network, conditions, grammar.forth());
        origins.forEach(origin -> sweep.begin(origin.node(), 0));
        origins.forEach(origin -> origin.entrances()
                .forEach(entrance -> sweep.enter(origin.node(), entrance, grammar.after(0, entrance.kind()))));
        return new Reach().noting(sweep, state, most);
    }

    /** Towards a party: those from which, in a state, it is reached; the party itself comes first, with no step. */
    public static Reach to(Network network, int target, Grammar grammar, Conditions conditions, int state, int most) {
        Sweep sweep = new Sweep(network, conditions, grammar.back());
        for (int last = 0; last < grammar.states(); last++) {
            if (grammar.accepts(last)) {
                sweep.begin(target, last);
            }
        }
        Reach reach = new Reach();
        reach.note(target, 0);
        return reach.noting(sweep, state, most);
    }

    private Reach noting(Sweep sweep, int state, int most) {
        for (int step = 1; step <= most && sweep.advance(); step++) {
            int at = step;
            sweep.eachNew((node, reached) -> {
                if (reached == state) {
                    note(node, at);
                }
            });
        }
        return this;
    }

    private void note(int node, int step) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
        }
        nodes[size] = node;
        steps[size++] = (byte) step;
    }

    public int size() {
        return size;
    }

    /** The party at a place from 0; nearer ones come first. */
    public int node(int place) {
        return nodes[place];
    }

    public int steps(int place) {
        return steps[place];
    }

    /** One step at a time, in one direction. */
    private static final class Sweep {
        private final Network network;
        private final Rows rows;
        private final Conditions conditions;
        private final Turn turn;
        private final int states;
        private final BitSet seen;
        private final BitSet begun = new BitSet();
        private final Set<Entered> entered = new HashSet<>();
        private final List<Runnable> entering = new ArrayList<>();
        private int[] last = new int[0];
        private int[] next = new int[FIRST_SIZE];
        private int lastSize;
        private int nextSize;

        /** A connector with the state in which it is entered, and the group of who enters it. */
        private record Entered(int connector, int state, int group) {}

        /** Takes a party in a state. */
        interface Visit {
            void at(int party, int state);
        }

        Sweep(Network network, Conditions conditions, Turn turn) {
            this.network = network;
            this.rows = network.rows();
            this.conditions = conditions;
            this.turn = turn;
            this.states = turn.states();
            this.seen = new BitSet(Math.multiplyExact(network.nodes(), states));
        }

        void begin(int party, int state) {
            begun.set(party);
            add(party, state);
        }

        /** The first step may begin with an entrance. */
        void enter(int party, Origin.Entrance entrance, int state) {
            if (state >= 0 && network.isConnector(entrance.node())) {
                entering.add(() -> pass(party, entrance.node(), state));
            }
        }

        /** Takes one step; false when there is nobody to take it from. */
        boolean advance() {
            int[] free = last.length == 0 ? new int[FIRST_SIZE] : last;
            last = next;
            lastSize = nextSize;
            next = free;
            nextSize = 0;
            entering.forEach(Runnable::run);
            entering.clear();
            for (int i = 0; i < lastSize; i++) {
                walk(last[i] / states, last[i] % states);
            }
            return nextSize > 0;
        }

        void eachNew(Visit visit) {
            for (int i = 0; i < nextSize; i++) {
                visit.at(next[i] / states, next[i] % states);
            }
        }

        private void walk(int party, int state) {
            int kinds = turn.kinds(state);
            int[] links = rows.links(party);
            for (int at = rows.start(party); at < rows.end(party); at++) {
                int weight = Rows.weight(links, at);
                int to = Rows.to(links, at);
                if ((kinds >>> Weight.kind(weight) & 1) != 0 && isAllowed(party, to, weight)) {
                    for (int there : turn.next(state, Weight.kind(weight))) {
                        come(party, to, there);
                    }
                }
            }
        }

        private void come(int party, int to, int state) {
            if (network.isConnector(to)) {
                pass(party, to, state);
            } else if (isMet(party, to)) {
                add(to, state);
            }
        }

        private void pass(int party, int connector, int state) {
            if (!entered.add(new Entered(connector, state, conditions.group(party)))) {
                return;
            }
            int kinds = turn.kinds(state);
            int[] links = rows.links(connector);
            for (int at = rows.start(connector); at < rows.end(connector); at++) {
                int weight = Rows.weight(links, at);
                int to = Rows.to(links, at);
                if ((kinds >>> Weight.kind(weight) & 1) != 0 && isAllowed(connector, to, weight) && isMet(party, to)) {
                    for (int there : turn.next(state, Weight.kind(weight))) {
                        add(to, there);
                    }
                }
            }
        }

        private boolean isAllowed(int from, int to, int weight) {
            return !Weight.isConditional(weight)
                    || conditions.admits(Conditions.ANY_ORIGIN, from, to, Weight.kind(weight));
        }

        private boolean isMet(int party, int to) {
            return !begun.get(to) && conditions.admits(to) && conditions.mayFollow(party, to);
        }

        private void add(int party, int state) {
            int key = party * states + state;
            if (!seen.get(key)) {
                seen.set(key);
                next = nextSize == next.length ? Arrays.copyOf(next, 2 * nextSize) : next;
                next[nextSize++] = key;
            }
        }
    }
}
