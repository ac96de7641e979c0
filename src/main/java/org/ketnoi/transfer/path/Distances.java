package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * How far it is from nodes, in a state, to the target: for each the cheapest way, and dearer ones of fewer steps. A
 * distance is a cost, in sixteenths, plus the number of steps, so that the cheaper comes first, and of two that cost the
 * same the one of fewer steps.
 */
final class Distances {
    /** The bits of a distance that count steps. */
    static final int STEP_BITS = 4;

    /** No distance. */
    static final int NONE = -1;

    private static final int STEPS = (1 << STEP_BITS) - 1;
    private static final int ENTRY_BITS = 24;
    private static final int MOST_ENTRIES = (1 << ENTRY_BITS) - 1;

    private final int states;
    private long[] slots = new long[1024];
    private long[] marks = new long[slots.length / 4];
    private int markShift = shift(marks);
    private long[] distance = new long[512];
    private long[] place = new long[512];
    private int[] older = new int[512];
    private int size;

    Distances(int states) {
        this.states = states;
    }

    static int steps(long distance) {
        return (int) distance & STEPS;
    }

    static long of(int cost, int steps) {
        return (long) cost << STEP_BITS | steps;
    }

    int size() {
        return size;
    }

    int node(int entry) {
        return (int) (place[entry] / states);
    }

    int state(int entry) {
        return (int) (place[entry] % states);
    }

    long distance(int entry) {
        return distance[entry];
    }

    /** Whether anything may be known of a node; when not, nothing is. Answers most questions from a few thousand bytes. */
    boolean mayKnow(int node) {
        int mark = node * 0x9E3779B9 >>> markShift;
        return (marks[mark >> 6] >>> mark & 1) != 0;
    }

    private void mark(int node) {
        int mark = node * 0x9E3779B9 >>> markShift;
        marks[mark >> 6] |= 1L << mark;
    }

    private static int shift(long[] marks) {
        return Integer.numberOfLeadingZeros(marks.length) - 5;
    }

    /** The entry of the cheapest known way of at most so many steps, or {@link #NONE}. */
    int find(int node, int state, int most) {
        int found = NONE;
        for (int at = newest(slots[slot((long) node * states + state)]); at != NONE; at = older[at]) {
            if (steps(distance[at]) <= most && (found == NONE || distance[at] <= distance[found])) {
                found = at;
            }
        }
        return found;
    }

    /** Whether a way of at most so many steps was known when there were only so many entries. */
    boolean wasKnown(int node, int state, int most, int entries) {
        for (int at = newest(slots[slot((long) node * states + state)]); at != NONE; at = older[at]) {
            if (at < entries && steps(distance[at]) <= most) {
                return true;
            }
        }
        return false;
    }

    /** Notes a distance, unless a way that is no dearer has no more steps. */
    boolean note(int node, int state, long value) {
        long key = (long) node * states + state;
        int slot = slot(key);
        for (int at = newest(slots[slot]); at != NONE; at = older[at]) {
            if (distance[at] <= value && steps(distance[at]) <= steps(value)) {
                return false;
            }
        }
        if (size == distance.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
            older = Arrays.copyOf(older, 2 * size);
        }
        distance[size] = value;
        place[size] = key;
        older[size] = newest(slots[slot]);
        slots[slot] = slotOf(key, size++);
        mark(node);
        if (2 * size > slots.length) {
            grow();
        }
        return true;
    }

    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && key(slots[slot]) != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** A place and its newest entry in one number, which is 0 for none. */
    private static long slotOf(long key, int entry) {
        return key + 1 << ENTRY_BITS | entry;
    }

    private static long key(long slot) {
        return (slot >>> ENTRY_BITS) - 1;
    }

    private static int newest(long slot) {
        return slot == 0 ? NONE : (int) slot & MOST_ENTRIES;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long filled : before) {
            if (filled != 0) {
                slots[slot(key(filled))] = filled;
            }
        }
        marks = new long[slots.length / 4];
        markShift = shift(marks);
        for (int entry = 0; entry < size; entry++) {
            mark(node(entry));
        }
    }
}
