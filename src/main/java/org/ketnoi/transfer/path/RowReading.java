package org.ketnoi.transfer.path;

/**
 * Rows, or parts of them, from which paths go on. At a look what leads to where the search from the target has been is
 * listed, and the rest waits, the cheapest first; when much of it has been begun, there is another look.
 */
final class RowReading implements Agenda.Waiting {
    private static final long NEVER = Long.MAX_VALUE;

    /** So many links are looked at in vain before others get their turn. */
    private static final int PAUSE = 64;

    private final Agenda agenda;
    private final int sort;
    private final Walk walk;
    private final Partials partials;
    private final Prospects prospects;
    private final Backward backward;
    private final Distances distances;
    private final Balance balance;
    private final Sightings sightings;
    private final Cursors cursors = new Cursors();

    RowReading(
            Agenda agenda,
            int sort,
            Walk walk,
            Prospects prospects,
            Backward backward,
            Balance balance,
            Sightings sightings) {
        this.agenda = agenda;
        this.sort = sort;
        this.walk = walk;
        this.partials = walk.partials();
        this.prospects = prospects;
        this.backward = backward;
        this.distances = backward.distances();
        this.balance = balance;
        this.sightings = sightings;
        agenda.register(sort, this);
    }

    @Override
    public int partial(int cursor) {
        return cursors.partial(cursor);
    }

    /** A path begun is to go on by the links from one place to before another; nothing of them is looked at yet. */
    int begin(int partial, int from, int end) {
        return cursors.begin(partial, from, end);
    }

    Cursors cursors() {
        return cursors;
    }

    /** Lists what leads to where the other search has been since the last look, and lets the rest wait. */
    void look(int cursor) {
        int partial = cursors.partial(cursor);
        int known = cursors.known(cursor);
        if (Rows.isLong(cursors.at(cursor), cursors.end(cursor))) {
            Sightings.Sighting sighting = sightings.of(partials.node(partial), cursors.at(cursor), cursors.end(cursor));
            prospects.read(partial, prospects.of(sighting, partial, cursors.at(cursor), known));
            cursors.noteLook(cursor, sighting.known(), sighting.least(walk.leftBehind(partial)));
        } else {
            prospects.read(partial, listed(cursor, partial, known));
            cursors.noteLook(cursor, distances.size(), backward.least(walk.leftBehind(partial)));
        }
        skip(cursor, cursors.at(cursor));
    }

    private Prospects.Ordered listed(int cursor, int partial, int known) {
        int first = prospects.size();
        int[] links = walk.links(partial);
        for (int at = cursors.at(cursor); at < cursors.end(cursor); at++) {
            if (distances.mayKnow(Rows.to(links, at))) {
                prospects.add(partial, at, known);
            }
        }
        balance.count(cursors.left(cursor) / Balance.LOOKS);
        return prospects.ordered(first);
    }

    /** Moves on to the first place from there on that leads where the other search has not been, or some way towards it. */
    private void skip(int cursor, int from) {
        int at = from;
        int end = Math.min(cursors.end(cursor), from + PAUSE);
        while (at < end && !isUnknown(cursor, at)) {
            at++;
        }
        balance.count(at - from);
        cursors.move(cursor, at);
        if (at < cursors.end(cursor)) {
            put(cursor);
        }
    }

    private void put(int cursor) {
        long bound = bound(cursor);
        if (bound != NEVER) {
            agenda.put(bound, sort, cursor);
        }
    }

    /** No link from the cursor on comes to less than this: the row goes by cost, and all that is known is listed. */
    long bound(int cursor) {
        return walk.bound(cursors.partial(cursor), cursors.at(cursor), cursors.least(cursor));
    }

    /** Whether a link leads where the other search has not been. If it has been there since the last look, it is opened. */
    private boolean isUnknown(int cursor, int at) {
        int partial = cursors.partial(cursor);
        int[] links = walk.links(partial);
        int weight = Rows.weight(links, at);
        if (!walk.isOfKind(partial, weight)) {
            return false;
        }
        int to = Rows.to(links, at);
        int state = walk.state(partial, to, weight);
        long there = walk.there(partial, to, weight);
        int left = walk.left(there);
        int found = distances.find(to, state, left);
        if (found == Distances.NONE) {
            return left > 0 && !backward.isDone(left) && walk.mayLeadTo(partial, to, weight, state);
        }
        if (!distances.wasKnown(to, state, left, cursors.known(cursor)) && walk.mayLeadTo(partial, to, weight, state)) {
            long rest = Math.min(distances.distance(found), backward.least(left));
            agenda.put(there + rest, partials.extend(partial, to, state, weight, there));
        }
        return false;
    }

    @Override
    public void goOn(int cursor, long key) {
        int at = cursors.at(cursor);
        if (isUnknown(cursor, at)) {
            if (isWorthAnotherLook(cursor)) {
                look(cursor);
                return;
            }
            beginBehind(cursors.partial(cursor), at);
            cursors.noteBegun(cursor);
        }
        skip(cursor, at + 1);
    }

    /** Whether another look through the rest of the row takes less time than what has been begun since the last one. */
    private boolean isWorthAnotherLook(int cursor) {
        return backward.least(walk.leftBehind(cursors.partial(cursor))) > cursors.least(cursor)
                && Balance.LOOKS * cursors.begun(cursor) >= cursors.left(cursor);
    }

    /** Begins a path to where the other search has not been. */
    private void beginBehind(int partial, int at) {
        int[] links = walk.links(partial);
        int to = Rows.to(links, at);
        int weight = Rows.weight(links, at);
        int state = walk.state(partial, to, weight);
        int begun = partials.extend(partial, to, state, weight, walk.there(partial, to, weight));
        long bound = walk.bound(begun, walk.rest(begun));
        if (bound != NEVER) {
            agenda.put(bound, begun);
        }
    }
}
