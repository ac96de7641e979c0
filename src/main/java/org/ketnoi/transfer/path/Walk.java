package org.ketnoi.transfer.path;

/**
 * What one link more makes of a path begun: how far it goes then, how many steps are left, whether it may be at all, and
 * the least that it may come to.
 */
final class Walk {
    private static final long NEVER = Long.MAX_VALUE;

    private final Network network;
    private final Rows rows;
    private final States states;
    private final Question question;
    private final Limits limits;
    private final Partials partials;
    private final Backward backward;

    Walk(Network network, States states, Question question, Limits limits, Partials partials, Backward backward) {
        this.network = network;
        this.rows = network.rows();
        this.states = states;
        this.question = question;
        this.limits = limits;
        this.partials = partials;
        this.backward = backward;
    }

    Partials partials() {
        return partials;
    }

    /** The array in which the links of the last node lie. */
    int[] links(int partial) {
        return rows.links(partials.node(partial));
    }

    /** Where they begin in it. */
    int start(int partial) {
        return rows.start(partials.node(partial));
    }

    int left(long distance) {
        return limits.steps() - Distances.steps(distance);
    }

    /** So many steps are left. */
    int leftOf(int partial) {
        return left(partials.distance(partial));
    }

    /** So many steps are left at most behind the next link. */
    int leftBehind(int partial) {
        return leftOf(partial) - stepFrom(partial);
    }

    /** The next link is so many steps at least: to a party it is one, and from a connector it never leads to another. */
    int stepFrom(int partial) {
        return network.isConnector(partials.node(partial)) ? 1 : 0;
    }

    /** The distance after a link to a node. */
    long there(int partial, int to, int weight) {
        return partials.distance(partial) + Distances.of(Weight.cost(weight), network.isConnector(to) ? 0 : 1);
    }

    /** No link from that place of the row on leads to less, when behind it nothing is nearer than that. */
    long bound(int partial, int at, long leastBehind) {
        int cost = Weight.cost(Rows.weight(links(partial), at));
        return leastBehind == NEVER
                ? NEVER
                : partials.distance(partial) + Distances.of(cost, stepFrom(partial)) + leastBehind;
    }

    /** Whether the grammar lets a link of that kind follow. */
    boolean isOfKind(int partial, int weight) {
        return (states.kindsAfter(partials.state(partial)) >>> Weight.kind(weight) & 1) != 0;
    }

    int state(int partial, int to, int weight) {
        return states.after(partials.state(partial), Weight.kind(weight), to);
    }

    boolean mayLeadTo(int partial, int to, int weight, int state) {
        Conditions conditions = question.conditions();
        if (Weight.isConditional(weight)
                && !conditions.admits(partials.origin(partial), partials.node(partial), to, Weight.kind(weight))) {
            return false;
        }
        if (network.isConnector(to)) {
            return true;
        }
        boolean fits = to == question.target() ? states.accepts(state) : conditions.admits(to);
        return fits && !partials.passes(partial, to) && conditions.mayFollow(partials.lastParty(partial), to);
    }

    /** The cheapest known way to the target from the end of a path, or {@link Long#MAX_VALUE}. */
    long rest(int partial) {
        int known = backward.distances().find(partials.node(partial), partials.state(partial), leftOf(partial));
        return known == Distances.NONE ? NEVER : backward.distances().distance(known);
    }

    /** What a path comes to at least when a rest is known. */
    long bound(int partial, long rest) {
        long least = Math.min(rest, backward.least(leftOf(partial)));
        return least == NEVER ? NEVER : partials.distance(partial) + least;
    }
}
