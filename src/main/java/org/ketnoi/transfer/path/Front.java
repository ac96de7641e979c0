package org.ketnoi.transfer.path;

/**
 * One of the two sides of a search for any path: who has been come to, one party after another in the order of their
 * steps, until the other side has been there too. A hub is gone through once for all parties of one group. One thread.
 */
final class Front {
    private static final int GROUP_BITS = 28;

    private final Network network;
    private final Rows rows;
    private final Conditions conditions;
    private final Turn turn;
    private final int most;
    private final Visits own;
    private final Visits others;
    private final NumberTable entered = new NumberTable();
    private final int target;
    private final int origin;
    private int next;
    private int met = Visits.NONE;
    private long work;

    /**
     * @param others who is come to from the other side
     * @param most steps that both sides have together
     */
    Front(Network network, Question question, Turn turn, Visits own, Visits others, int most) {
        this.network = network;
        this.rows = network.rows();
        this.conditions = question.conditions();
        this.turn = turn;
        this.most = most;
        this.own = own;
        this.others = others;
        this.target = question.target();
        this.origin = question.origins().size() == 1 ? 0 : Conditions.ANY_ORIGIN;
    }

    /** Links looked at so far. */
    long work() {
        return work;
    }

    /** The visit of this side whose party, in the same state, the other side has come to; or none. */
    int met() {
        return met;
    }

    /** Whether there is nobody from whom this side could go on. */
    boolean isAtEnd() {
        return next == own.size();
    }

    /** So many steps all have been gone that lead to anybody. */
    int done() {
        return own.steps(next);
    }

    /** Who is gone on from next. */
    int next() {
        return next;
    }

    /** Goes on from one party. */
    void advance() {
        int visit = next++;
        int party = own.party(visit);
        int kinds = turn.kinds(own.state(visit));
        int[] links = rows.links(party);
        int end = rows.end(party);
        work += end - rows.start(party) + 1;
        for (int at = rows.start(party); at < end && met == Visits.NONE; at++) {
            int weight = Rows.weight(links, at);
            if ((kinds >>> Weight.kind(weight) & 1) != 0) {
                walk(visit, Rows.to(links, at), weight);
            }
        }
    }

    /** Goes over a link from somebody. */
    void walk(int visit, int to, int weight) {
        if (isAllowed(own.party(visit), to, weight)) {
            for (int state : turn.next(own.state(visit), Weight.kind(weight))) {
                if (network.isConnector(to)) {
                    pass(visit, to, state, weight);
                } else {
                    come(visit, to, state, Visits.NONE, 0, weight);
                }
            }
        }
    }

    private void pass(int visit, int connector, int state, int weight) {
        long place = ((long) connector * turn.states() + state << GROUP_BITS) + conditions.group(own.party(visit));
        if (!entered.note(place, visit)) {
            return;
        }
        int kinds = turn.kinds(state);
        for (int kind = 0; kinds >>> kind != 0; kind++) {
            if ((kinds >>> kind & 1) != 0) {
                pass(visit, connector, turn.next(state, kind), weight, kind);
            }
        }
    }

    private void pass(int visit, int connector, int[] states, int weight, int kind) {
        int[] links = rows.links(connector);
        int end = rows.end(connector, kind);
        int at = rows.start(connector, kind);
        for (; at < end && met == Visits.NONE; at++) {
            int left = Rows.weight(links, at);
            work++;
            if (isAllowed(connector, Rows.to(links, at), left)) {
                for (int state : states) {
                    come(visit, Rows.to(links, at), state, connector, weight, left);
                }
            }
        }
    }

    private boolean isAllowed(int from, int to, int weight) {
        return !Weight.isConditional(weight)
                || (turn.isForth()
                        ? conditions.admits(origin, from, to, Weight.kind(weight))
                        : conditions.admits(origin, to, from, Weight.kind(weight)));
    }

    /** The ends are come to from the other side only. */
    private void come(int visit, int to, int state, int over, int entering, int weight) {
        int other = others.find(to, state);
        boolean end = other != Visits.NONE && others.steps(other) == 0;
        if (!end && (to == target || !conditions.admits(to)) || !conditions.mayFollow(own.party(visit), to)) {
            return;
        }
        int come = own.note(to, state, visit, over, entering, weight);
        if (come != Visits.NONE && other != Visits.NONE && own.steps(come) + others.steps(other) <= most) {
            met = come;
        }
    }
}
