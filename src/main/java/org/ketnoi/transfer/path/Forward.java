package org.ketnoi.transfer.path;

/**
 * The search from the origins on: the paths begun, ordered by the least that each may come to. Where the search from the
 * target has been, that is exact; elsewhere it is what that search has come to. What leads on from a path begun waits
 * behind it, the best first, so that a row is not opened link by link.
 */
final class Forward {
    private static final int PROSPECTS = 0;
    private static final int ROWS = 1;
    private static final int LONG_ROWS = 2;
    private static final int SORTS = 3;
    private static final long NEVER = Long.MAX_VALUE;

    private final Network network;
    private final Rows rows;
    private final States states;
    private final Question question;
    private final Limits limits;
    private final Backward backward;
    private final Partials partials;
    private final Agenda agenda;
    private final Balance balance;
    private final Walk walk;
    private final Sightings sightings;
    private final RowReading reading;
    private final LongRows longRows;

    Forward(Network network, States states, Question question, Limits limits, Backward backward) {
        this.network = network;
        this.rows = network.rows();
        this.states = states;
        this.question = question;
        this.limits = limits;
        this.backward = backward;
        this.partials = new Partials(network, question.origins().size() == 1);
        this.agenda = new Agenda(partials, SORTS);
        this.balance = new Balance(backward);
        this.walk = new Walk(network, states, question, limits, partials, backward);
        this.sightings = new Sightings(network, backward, limits.steps());
        Prospects prospects = new Prospects(agenda, PROSPECTS, walk, backward);
        this.reading = new RowReading(agenda, ROWS, walk, prospects, backward, balance, sightings);
        this.longRows = new LongRows(agenda, LONG_ROWS, walk, reading, backward, balance);
        for (int origin = 0; origin < question.origins().size(); origin++) {
            int node = question.origins().get(origin).node();
            if (node != question.target()) {
                begin(partials.begin(origin, node, states.start(node)));
            }
        }
    }

    /** What leads on by an entrance is opened at once: the other search does not know of it. */
    private void begin(int root) {
        open(root);
        for (Origin.Entrance entrance :
                question.origins().get(partials.origin(root)).entrances()) {
            int weight = Weight.of(entrance.kind(), entrance.cost(), false);
            int state = states.after(partials.state(root), entrance.kind(), entrance.node());
            if (state >= 0 && walk.mayLeadTo(root, entrance.node(), weight, state)) {
                open(partials.extend(root, entrance.node(), state, weight, walk.there(root, entrance.node(), weight)));
            }
        }
    }

    private void open(int partial) {
        long bound = walk.bound(partial, walk.rest(partial));
        if (bound != NEVER) {
            agenda.put(bound, partial);
        }
    }

    Partials partials() {
        return partials;
    }

    /** Links looked at so far, where one of a long row counts as a part of one. */
    long work() {
        return balance.work() + sightings.work() / Balance.LOOKS;
    }

    boolean isDone() {
        return agenda.isEmpty();
    }

    /** Goes on with what may come to least; gives a path that is complete, or a negative number. */
    int advance() {
        long key = agenda.leastKey();
        balance.count(1);
        int partial = agenda.next();
        if (partial < 0) {
            return -1;
        }
        if (partials.node(partial) == question.target()) {
            return Distances.steps(partials.distance(partial)) < limits.fewest() ? -1 : partial;
        }
        visit(partial, key);
        return -1;
    }

    private void visit(int partial, long key) {
        int node = partials.node(partial);
        int left = walk.leftOf(partial);
        long rest = walk.rest(partial);
        boolean certain = rest <= backward.least(left);
        if (walk.bound(partial, rest) > key
                || !certain && balance.grows(left, (rows.end(node) - rows.start(node)) / Balance.LOOKS)) {
            open(partial);
        } else if (network.isConnector(node) || partials.isFirstSeen(partial)) {
            extend(partial);
        }
    }

    private void extend(int partial) {
        int node = partials.node(partial);
        if (!network.isConnector(node)) {
            extend(partial, rows.start(node), rows.end(node));
            return;
        }
        int kinds = states.kindsAfter(partials.state(partial));
        for (int kind = 0; kind < Network.MOST_KINDS; kind++) {
            if ((kinds >>> kind & 1) != 0) {
                extend(partial, rows.start(node, kind), rows.end(node, kind));
            }
        }
    }

    private void extend(int partial, int from, int end) {
        if (from < end) {
            int cursor = reading.begin(partial, from, end);
            if (Rows.isLong(from, end)) {
                longRows.begin(cursor);
            } else {
                reading.look(cursor);
            }
        }
    }
}
