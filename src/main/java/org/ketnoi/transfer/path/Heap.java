package org.ketnoi.transfer.path;

import java.util.Arrays;

/** Numbers by their keys, the least first; of equal keys the one that the order puts first. */
final class Heap {
    private final Order order;
    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int size;

    /** Decides between two values of the same key. */
    @FunctionalInterface
    interface Order {
        boolean isBefore(int value, int other);
    }

    Heap(Order order) {
        this.order = order;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long leastKey() {
        return keys[0];
    }

    void push(long key, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = at - 1 >>> 1;
            if (!isBefore(key, value, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        keys[at] = key;
        values[at] = value;
    }

    /** Takes out the first; the heap must not be empty. */
    int pop() {
        int first = values[0];
        long key = keys[--size];
        int value = values[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && isBefore(keys[child + 1], values[child + 1], child) ? 1 : 0;
            if (isBefore(key, value, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        keys[at] = key;
        values[at] = value;
        return first;
    }

    private boolean isBefore(long key, int value, int place) {
        return key < keys[place] || key == keys[place] && order.isBefore(value, values[place]);
    }

    private void move(int from, int to) {
        keys[to] = keys[from];
        values[to] = values[from];
    }
}
