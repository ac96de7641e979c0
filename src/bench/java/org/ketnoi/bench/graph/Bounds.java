package org.ketnoi.bench.graph;

import java.util.Arrays;

/**
 * The least that a walk to the target costs from any node in any state, with no more than so many steps: one whole
 * table for each number of steps, made from the one before by looking at every link. Slow, and plain enough to be
 * believed.
 */
final class Bounds {
    static final int NEVER = Integer.MAX_VALUE;

    private final Links links;
    private final Asked asked;
    private final Rules rules;
    private final int[][] least;

    Bounds(Links links, Asked asked) {
        this.links = links;
        this.asked = asked;
        this.rules = asked.rules();
        this.least = new int[asked.steps() + 1][];
        least[0] = new int[links.nodes() * rules.states() * 2];
        Arrays.fill(least[0], NEVER);
        for (int state = 0; state < rules.states(); state++) {
            if (rules.accepts(state)) {
                least[0][place(asked.target(), state, true)] = 0;
            }
        }
        for (int steps = 1; steps <= asked.steps(); steps++) {
            least[steps] = least[steps - 1].clone();
            relax(steps);
        }
    }

    int least(int node, int state, boolean passed, int steps) {
        return least[steps][place(node, state, passed)];
    }

    private int place(int node, int state, boolean passed) {
        return 2 * (node * rules.states() + state) + (passed ? 1 : 0);
    }

    private void relax(int steps) {
        for (int node = 0; node < links.nodes(); node++) {
            if (rules.isConnector(node)) {
                relax(node, steps);
            }
        }
        for (int node = 0; node < links.nodes(); node++) {
            if (!rules.isConnector(node) && node != asked.target()) {
                relax(node, steps);
            }
        }
    }

    private void relax(int node, int steps) {
        for (int state = 0; state < rules.states(); state++) {
            for (int at = links.start(node); at < links.end(node); at++) {
                int next = rules.after(state, links.relation(at));
                if (next >= 0) {
                    relax(node, state, at, next, steps);
                }
            }
        }
    }

    private void relax(int node, int state, int at, int next, int steps) {
        int to = links.to(at);
        boolean connector = rules.isConnector(to);
        int[] ahead = least[connector ? steps : steps - 1];
        for (int passed = 0; passed < 2; passed++) {
            boolean then = passed == 1 || !connector && rules.isWaypoint(to);
            int rest = ahead[place(to, next, then)];
            if (rest != NEVER) {
                int here = place(node, state, passed == 1);
                least[steps][here] = Math.min(least[steps][here], links.cost(at) + rest);
            }
        }
    }
}
