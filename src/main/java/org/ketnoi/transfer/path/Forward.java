package org.ketnoi.transfer.path;

/**
 * The search from the origins on: the paths begun, ordered by the least that each may come to. Where the search from the
 * target has been, that is exact; elsewhere it is what that search has come to. Links that lead where it has not been
 * wait behind a cursor, the cheapest first, so that a long row is not opened link by link.
 */
final class Forward {
    private static final long NEVER = Long.MAX_VALUE;

    /** To begin a path takes as long as to look at so many links. */
    private static final int LOOKS = 16;

    /** A link looked at by the search from the target takes as long as so many here. */
    private static final int DEARER = 8;

    /** The search from the target is carried on by so many links at a time. */
    private static final int STRIDE = 16;

    private final Network network;
    private final Rows rows;
    private final States states;
    private final Question question;
    private final Limits limits;
    private final Backward backward;
    private final Distances distances;
    private final Partials partials;
    private final Cursors cursors = new Cursors();
    private final Sightings sightings;
    private final Heap open;
    private long work;

    Forward(Network network, States states, Question question, Limits limits, Backward backward) {
        this.network = network;
        this.rows = network.rows();
        this.states = states;
        this.question = question;
        this.limits = limits;
        this.backward = backward;
        this.distances = backward.distances();
        this.partials = new Partials(network);
        this.sightings = new Sightings(network, backward, limits.steps());
        this.open = new Heap((value, other) -> partials.isBefore(partial(value), partial(other)));
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
            if (state >= 0 && mayLeadTo(root, entrance.node(), weight, state)) {
                open(partials.extend(root, entrance.node(), state, weight, there(root, entrance.node(), weight)));
            }
        }
    }

    /** Paths wait as their numbers, cursors as the complements of theirs. */
    private int partial(int value) {
        return value >= 0 ? value : cursors.partial(~value);
    }

    Partials partials() {
        return partials;
    }

    /** Links looked at so far, where one of a long row counts as a part of one. */
    long work() {
        return work + sightings.work() / LOOKS;
    }

    boolean isDone() {
        return open.isEmpty();
    }

    /** Goes on with what may come to least; gives a path that is complete, or a negative number. */
    int advance() {
        long key = open.leastKey();
        int value = open.pop();
        work++;
        if (value < 0) {
            goOn(~value);
            return -1;
        }
        if (partials.node(value) == question.target()) {
            return Distances.steps(partials.distance(value)) < limits.fewest() ? -1 : value;
        }
        visit(value, key);
        return -1;
    }

    private void visit(int partial, long key) {
        int left = left(partials.distance(partial));
        long rest = rest(partials.node(partial), partials.state(partial), left);
        boolean certain = rest <= backward.least(left);
        if (bound(partial, rest) > key || !certain && growsBackward(left, partials.node(partial))) {
            open(partial);
        } else if (network.isConnector(partials.node(partial)) || partials.isFirstSeen(partial)) {
            extend(partial);
        }
    }

    private int left(long distance) {
        return limits.steps() - Distances.steps(distance);
    }

    /** The cheapest known way from there to the target of at most so many steps. */
    private long rest(int node, int state, int left) {
        int known = distances.find(node, state, left);
        return known == Distances.NONE ? NEVER : distances.distance(known);
    }

    /** Lets the search from the target catch up: the two have done about as much at any time. */
    private boolean growsBackward(int left, int node) {
        long toLook = (rows.end(node) - rows.start(node)) / LOOKS;
        if (DEARER * backward.work() > work() + toLook) {
            return false;
        }
        for (int i = 0; i < STRIDE && !backward.isDone(left); i++) {
            backward.advance(left);
        }
        return true;
    }

    private void open(int partial) {
        int left = left(partials.distance(partial));
        long bound = bound(partial, rest(partials.node(partial), partials.state(partial), left));
        if (bound != NEVER) {
            open.push(bound, partial);
        }
    }

    /** What a path begun comes to at least. */
    private long bound(int partial, long rest) {
        long least = Math.min(rest, backward.least(left(partials.distance(partial))));
        return least == NEVER ? NEVER : partials.distance(partial) + least;
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

    /** Opens what leads where the other search has been, and lets the rest wait behind a cursor. */
    private void extend(int partial, int from, int end) {
        int first = skip(partial, from, end, 0);
        if (first < end) {
            int cursor = cursors.begin(partial, first, end);
            lookThrough(cursor, 0);
            put(cursor);
        }
    }

    /** Opens what leads to where the other search has been since only so much was known, on all the rest of a row. */
    private void lookThrough(int cursor, int known) {
        int partial = cursors.partial(cursor);
        int from = cursors.at(cursor) + 1;
        int end = cursors.end(cursor);
        if (end - from >= Sightings.LONG) {
            Sightings.Sighting sighting = sightings.of(partials.node(partial), from, end);
            for (int i = 0; i < sighting.count(); i++) {
                if (sighting.at(i) >= from) {
                    lookAt(partial, sighting.at(i), known);
                }
            }
            cursors.noteLook(cursor, sighting.known(), sighting.least(leftBehind(partial)));
            return;
        }
        int[] links = rows.links(partials.node(partial));
        for (int at = from; at < end; at++) {
            if (distances.mayKnow(Rows.to(links, at))) {
                lookAt(partial, at, known);
            }
        }
        work += (end - from) / LOOKS;
        cursors.noteLook(cursor, distances.size(), backward.least(leftBehind(partial)));
    }

    /**
     * The first place from there on whose link leads where the other search has not been; links before it that lead where
     * it has been are opened, unless it had been there when only so much was known.
     */
    private int skip(int partial, int from, int end, int known) {
        int at = from;
        while (at < end && !lookAt(partial, at, known)) {
            at++;
        }
        return at;
    }

    /** Whether the link there leads where the other search has not been; where it has been, it is opened. */
    private boolean lookAt(int partial, int at, int known) {
        int[] links = rows.links(partials.node(partial));
        int weight = Rows.weight(links, at);
        work++;
        if ((states.kindsAfter(partials.state(partial)) >>> Weight.kind(weight) & 1) == 0) {
            return false;
        }
        int to = Rows.to(links, at);
        int state = states.after(partials.state(partial), Weight.kind(weight), to);
        long there = there(partial, to, weight);
        int left = left(there);
        int found = distances.find(to, state, left);
        if (found == Distances.NONE) {
            return left > 0 && !backward.isDone(left);
        }
        if ((known == 0 || !distances.wasKnown(to, state, left, known)) && mayLeadTo(partial, to, weight, state)) {
            long rest = Math.min(distances.distance(found), backward.least(left));
            open.push(there + rest, partials.extend(partial, to, state, weight, there));
        }
        return false;
    }

    /** So many steps are left at most behind the next link. */
    private int leftBehind(int partial) {
        return left(partials.distance(partial)) - (network.isConnector(partials.node(partial)) ? 1 : 0);
    }

    private long there(int partial, int to, int weight) {
        int step = network.isConnector(to) ? 0 : 1;
        return partials.distance(partial) + Distances.of(Weight.cost(weight), step);
    }

    private boolean mayLeadTo(int partial, int to, int weight, int state) {
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

    /** No link from the cursor on comes to less than this: the row goes by cost, and all that is known is opened. */
    private void put(int cursor) {
        if (cursors.least(cursor) != NEVER) {
            int partial = cursors.partial(cursor);
            int node = partials.node(partial);
            int cost = Weight.cost(Rows.weight(rows.links(node), cursors.at(cursor)));
            int step = network.isConnector(node) ? 1 : 0;
            open.push(partials.distance(partial) + Distances.of(cost, step) + cursors.least(cursor), ~cursor);
        }
    }

    private void goOn(int cursor) {
        int partial = cursors.partial(cursor);
        int at = cursors.at(cursor);
        if (lookAt(partial, at, cursors.known(cursor))) {
            if (isWorthAnotherLook(cursor)) {
                lookThrough(cursor, cursors.known(cursor));
                put(cursor);
                return;
            }
            beginBehind(partial, at);
            cursors.noteBegun(cursor);
        }
        cursors.move(cursor, skip(partial, at + 1, cursors.end(cursor), cursors.known(cursor)));
        if (cursors.at(cursor) < cursors.end(cursor)) {
            put(cursor);
        }
    }

    /** Whether another look through the rest of the row takes less time than what has been begun since the last one. */
    private boolean isWorthAnotherLook(int cursor) {
        return backward.least(leftBehind(cursors.partial(cursor))) > cursors.least(cursor)
                && LOOKS * cursors.begun(cursor) >= cursors.end(cursor) - cursors.at(cursor);
    }

    /** Begins a path to where the other search has not been. */
    private void beginBehind(int partial, int at) {
        int[] links = rows.links(partials.node(partial));
        int to = Rows.to(links, at);
        int weight = Rows.weight(links, at);
        int state = states.after(partials.state(partial), Weight.kind(weight), to);
        if (mayLeadTo(partial, to, weight, state)) {
            open(partials.extend(partial, to, state, weight, there(partial, to, weight)));
        }
    }
}
