package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * Where rows have been read up to, each for a path begun, told by numbers in the order in which they were begun. All that
 * a row had of links to where the search from the target had been is listed apart; a cursor stands at the cheapest of the
 * others.
 */
final class Cursors {
    private int[] partial = new int[256];
    private int[] at = new int[256];
    private int[] end = new int[256];
    private int[] known = new int[256];
    private int[] begun = new int[256];
    private long[] least = new long[256];
    private int size;

    int begin(int ofPartial, int from, int until) {
        if (size == partial.length) {
            grow();
        }
        partial[size] = ofPartial;
        at[size] = from;
        end[size] = until;
        return size++;
    }

    private void grow() {
        partial = Arrays.copyOf(partial, 2 * size);
        at = Arrays.copyOf(at, 2 * size);
        end = Arrays.copyOf(end, 2 * size);
        known = Arrays.copyOf(known, 2 * size);
        begun = Arrays.copyOf(begun, 2 * size);
        least = Arrays.copyOf(least, 2 * size);
    }

    int partial(int cursor) {
        return partial[cursor];
    }

    /** The link whose turn is next. */
    int at(int cursor) {
        return at[cursor];
    }

    /** The link behind the last. */
    int end(int cursor) {
        return end[cursor];
    }

    int left(int cursor) {
        return end[cursor] - at[cursor];
    }

    void move(int cursor, int to) {
        at[cursor] = to;
    }

    /** The links from here on were all looked at when so many distances were known, and the others were not nearer. */
    void noteLook(int cursor, int knownThen, long leastThen) {
        known[cursor] = knownThen;
        least[cursor] = leastThen;
        begun[cursor] = 0;
    }

    /** How many distances were known at the last look, 0 before the first. */
    int known(int cursor) {
        return known[cursor];
    }

    long least(int cursor) {
        return least[cursor];
    }

    void noteBegun(int cursor) {
        begun[cursor]++;
    }

    /** How many paths were begun here since the last look. */
    int begun(int cursor) {
        return begun[cursor];
    }
}
