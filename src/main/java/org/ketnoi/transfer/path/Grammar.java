package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.Collection;

/**
 * Which sequences of link kinds make a path: a finite automaton whose state 0 is the start. A sequence is allowed when
 * every step has a transition and the last state accepts. Immutable.
 */
public final class Grammar {
    private static final int NONE = -1;

    private final int[][] next;
    private final boolean[] accepts;

    private Grammar(int[][] next, boolean[] accepts) {
        this.next = next;
        this.accepts = accepts;
    }

    /** A step of the automaton. */
    public record Transition(int state, int kind, int next) {}

    /** The automaton with these transitions; at most one for each state and kind. */
    public static Grammar of(int states, int kinds, Collection<Transition> transitions, int... accepting) {
        int[][] next = new int[states][kinds];
        for (int[] row : next) {
            Arrays.fill(row, NONE);
        }
        for (Transition transition : transitions) {
            if (next[transition.state][transition.kind] != NONE) {
                throw new IllegalArgumentException("Two transitions for " + transition);
            }
            next[transition.state][transition.kind] = transition.next;
        }
        boolean[] accepts = new boolean[states];
        for (int state : accepting) {
            accepts[state] = true;
        }
        return new Grammar(next, accepts);
    }

    /** Any kinds in any order. */
    public static Grammar any(int kinds) {
        int[][] next = new int[1][kinds];
        return new Grammar(next, new boolean[] {true});
    }

    int states() {
        return next.length;
    }

    /** The state after a link of that kind, or a negative number when it may not follow. */
    int after(int state, int kind) {
        return next[state][kind];
    }

    boolean accepts(int state) {
        return accepts[state];
    }
}
