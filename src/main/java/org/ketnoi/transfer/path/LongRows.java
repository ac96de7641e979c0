package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * Long rows, or long parts of them. A path that comes to one goes on by the links that the search from the target has
 * gone back by, as long as that search does no more than its share; only then the row is looked through.
 */
final class LongRows implements Agenda.Waiting {
    private static final long NEVER = Long.MAX_VALUE;

    private final Agenda agenda;
    private final int sort;
    private final Walk walk;
    private final Partials partials;
    private final RowReading reading;
    private final Cursors cursors;
    private final Backward backward;
    private final Onward onward;
    private final Balance balance;
    private int[] cursor = new int[16];
    private int[] place = new int[16];
    private int[] taken = new int[16 * Onward.STEPS];
    private int size;

    LongRows(Agenda agenda, int sort, Walk walk, RowReading reading, Backward backward, Balance balance) {
        this.agenda = agenda;
        this.sort = sort;
        this.walk = walk;
        this.partials = walk.partials();
        this.reading = reading;
        this.cursors = reading.cursors();
        this.backward = backward;
        this.onward = backward.onward();
        this.balance = balance;
        agenda.register(sort, this);
    }

    /** The path begun of a cursor is to go on by its links. */
    void begin(int ofCursor) {
        if (size == cursor.length) {
            cursor = Arrays.copyOf(cursor, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
            taken = Arrays.copyOf(taken, 2 * taken.length);
        }
        cursor[size] = ofCursor;
        place[size] = Onward.NONE;
        Arrays.fill(taken, size * Onward.STEPS, (size + 1) * Onward.STEPS, Onward.NONE);
        put(size++);
    }

    @Override
    public int partial(int row) {
        return cursors.partial(cursor[row]);
    }

    private void put(int row) {
        int next = next(row);
        long least = next == Onward.NONE ? backward.least(walk.leftOf(partial(row))) : onward.distance(next);
        if (least != NEVER) {
            agenda.put(partials.distance(partial(row)) + least, sort, row);
        }
    }

    /** The best of the links gone back by that is not taken yet and leaves no more steps than there are. */
    private int next(int row) {
        int partial = partial(row);
        if (place[row] == Onward.NONE) {
            place[row] = onward.find(partials.node(partial), partials.state(partial));
        }
        int best = Onward.NONE;
        for (int steps = walk.leftOf(partial); place[row] != Onward.NONE && steps >= 0; steps--) {
            int last = taken[row * Onward.STEPS + steps];
            int link = last == Onward.NONE ? onward.first(place[row], steps) : onward.next(last);
            if (link != Onward.NONE && (best == Onward.NONE || onward.distance(link) < onward.distance(best))) {
                best = link;
            }
        }
        return best;
    }

    @Override
    public void goOn(int row, long key) {
        int partial = partial(row);
        int next = next(row);
        long least = next == Onward.NONE ? backward.least(walk.leftOf(partial)) : onward.distance(next);
        if (least == NEVER) {
            return;
        }
        if (partials.distance(partial) + least > key) {
            put(row);
        } else if (next != Onward.NONE) {
            taken[row * Onward.STEPS + Distances.steps(onward.distance(next))] = next;
            take(partial, next, key);
            put(row);
        } else if (balance.grows(walk.leftOf(partial), cursors.left(cursor[row]) / Balance.LOOKS)) {
            put(row);
        } else {
            reading.look(cursor[row]);
        }
    }

    private void take(int partial, int link, long key) {
        Distances distances = backward.distances();
        int to = distances.node(onward.entry(link));
        int state = distances.state(onward.entry(link));
        int weight = onward.weight(link);
        long there = walk.there(partial, to, weight);
        if (distances.find(to, state, walk.left(there)) == onward.entry(link)
                && walk.mayLeadTo(partial, to, weight, state)) {
            agenda.put(key, partials.extend(partial, to, state, weight, there));
        }
    }
}
