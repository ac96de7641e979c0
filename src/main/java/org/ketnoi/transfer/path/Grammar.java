package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Which sequences of link kinds make a path: a finite automaton whose state 0 is the start. A sequence is allowed when
 * every link has a transition and the last state accepts. Immutable.
 */
public final class Grammar {
    private static final int NONE = -1;

    private final int[][] next;
    private final int[][][] before;
    private final int[] kindsAfter;
    private final int[] kindsBefore;
    private final boolean[] accepts;
    private final Turn forth;
    private final Turn back;

    private Grammar(int[][] next, boolean[] accepts) {
        this.next = next;
        this.accepts = accepts;
        this.before = new int[next.length][Network.MOST_KINDS][];
        this.kindsAfter = new int[next.length];
        this.kindsBefore = new int[next.length];
        for (int state = 0; state < next.length; state++) {
            for (int kind = 0; kind < Network.MOST_KINDS; kind++) {
                before[state][kind] = leadingTo(state, kind);
                kindsAfter[state] |= next[state][kind] != NONE ? 1 << kind : 0;
                kindsBefore[state] |= before[state][kind].length != 0 ? 1 << kind : 0;
            }
        }
        this.forth = new Turn(
                true, kindsAfter, Arrays.stream(next).map(Grammar::each).toArray(int[][][]::new));
        this.back = new Turn(false, kindsBefore, before);
    }

    private static int[][] each(int[] next) {
        return Arrays.stream(next)
                .mapToObj(state -> state == NONE ? new int[0] : new int[] {state})
                .toArray(int[][]::new);
    }

    private int[] leadingTo(int state, int kind) {
        return IntStream.range(0, next.length)
                .filter(one -> next[one][kind] == state)
                .toArray();
    }

    /** A step of the automaton. */
    public record Transition(int state, int kind, int next) {}

    /** The automaton with these transitions; at most one for each state and kind. */
    public static Grammar of(int states, Collection<Transition> transitions, int... accepting) {
        int[][] next = new int[states][Network.MOST_KINDS];
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
    public static Grammar any() {
        return new Grammar(new int[1][Network.MOST_KINDS], new boolean[] {true});
    }

    int states() {
        return next.length;
    }

    /** The state after a link of that kind, or a negative number when it may not follow. */
    int after(int state, int kind) {
        return next[state][kind];
    }

    /** The kinds that may follow in a state, a bit for each. */
    int kindsAfter(int state) {
        return kindsAfter[state];
    }

    /** The kinds that can lead to a state, a bit for each. */
    int kindsBefore(int state) {
        return kindsBefore[state];
    }

    /** The states in which a link of that kind leads to this one. */
    int[] before(int state, int kind) {
        return before[state][kind];
    }

    /** From its start on. */
    Turn forth() {
        return forth;
    }

    /** From its ends back. */
    Turn back() {
        return back;
    }

    boolean accepts(int state) {
        return accepts[state];
    }
}
