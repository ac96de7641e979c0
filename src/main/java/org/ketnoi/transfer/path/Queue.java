package org.ketnoi.transfer.path;

import java.util.Arrays;

/** Numbers by their keys, the least first; key and number in one, so that to compare them is one look. */
final class Queue {
    /** Numbers are below 2 to this, keys below 2 to what is left. */
    static final int VALUE_BITS = 24;

    private static final int VALUES = (1 << VALUE_BITS) - 1;

    private long[] entries = new long[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return entries[0] >>> VALUE_BITS;
    }

    void push(long key, int value) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        rise(key << VALUE_BITS | value, size++);
    }

    private void rise(long entry, int from) {
        int at = from;
        while (at > 0 && entry < entries[at - 1 >>> 1]) {
            int parent = at - 1 >>> 1;
            entries[at] = entries[parent];
            at = parent;
        }
        entries[at] = entry;
    }

    /** Takes out the first; there must be one. */
    int pop() {
        int first = (int) entries[0] & VALUES;
        long last = entries[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && entries[child + 1] < entries[child] ? 1 : 0;
            if (last <= entries[child]) {
                break;
            }
            entries[at] = entries[child];
            at = child;
        }
        entries[at] = last;
        return first;
    }
}
