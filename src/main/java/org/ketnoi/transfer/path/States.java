package org.ketnoi.transfer.path;

import java.util.List;
import java.util.function.IntPredicate;

/** The states of one question: those of its grammar, each with the set of waypoints that have been passed. */
final class States {
    static final int MOST_WAYPOINTS = 3;

    private final Network network;
    private final Grammar grammar;
    private final List<IntPredicate> waypoints;
    private final int passedBits;
    private final int allPassed;

    States(Network network, Question question) {
        this.network = network;
        this.grammar = question.grammar();
        this.waypoints = question.conditions().waypoints();
        this.passedBits = waypoints.size();
        this.allPassed = (1 << passedBits) - 1;
    }

    int count() {
        return grammar.states() << passedBits;
    }

    int start(int origin) {
        return passed(origin);
    }

    /** The state after a link of that kind to a node, or a negative number when it may not follow. */
    int after(int state, int kind, int node) {
        int next = grammar.after(state >> passedBits, kind);
        return next < 0 ? next : next << passedBits | state & allPassed | passed(node);
    }

    /** The kinds of links that can lead to this state, a bit for each. */
    int kindsBefore(int state) {
        return grammar.kindsBefore(state >> passedBits);
    }

    /** The kinds of links that may follow in this state, a bit for each. */
    int kindsAfter(int state) {
        return grammar.kindsAfter(state >> passedBits);
    }

    boolean accepts(int state) {
        return (state & allPassed) == allPassed && grammar.accepts(state >> passedBits);
    }

    /** For each state in which a link of that kind to the node leads to this state. */
    void eachBefore(int state, int kind, int node, StateUse use) {
        int passedThere = passed(node);
        int passedNow = state & allPassed;
        if ((passedThere & ~passedNow) != 0) {
            return;
        }
        for (int before : grammar.before(state >> passedBits, kind)) {
            int some = passedThere;
            while (true) {
                use.accept(before << passedBits | passedNow & ~passedThere | some);
                if (some == 0) {
                    break;
                }
                some = some - 1 & passedThere;
            }
        }
    }

    /** What is done with a state. */
    @FunctionalInterface
    interface StateUse {
        void accept(int state);
    }

    private int passed(int node) {
        int passed = 0;
        if (passedBits != 0 && !network.isConnector(node)) {
            for (int i = 0; i < passedBits; i++) {
                passed |= waypoints.get(i).test(node) ? 1 << i : 0;
            }
        }
        return passed;
    }
}
