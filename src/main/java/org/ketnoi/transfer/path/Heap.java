package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * Numbers by their keys, the least first; of equal keys the one whose mark is less, and of equal marks the one that the
 * order puts first.
 */
final class Heap {
    private final Order order;
    private long[] keys = new long[256];
    private long[] marks = new long[256];
    private int[] values = new int[256];
    private int size;

    /** Decides between two values of the same key and the same mark. */
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

    void push(long key, long mark, int value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = at - 1 >>> 1;
            if (!isBefore(key, mark, value, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(key, mark, value, at);
    }

    /** Takes out the first; the heap must not be empty. */
    int pop() {
        int first = values[0];
        long key = keys[--size];
        long mark = marks[size];
        int value = values[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && isBefore(keys[child + 1], marks[child + 1], values[child + 1], child) ? 1 : 0;
            if (isBefore(key, mark, value, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(key, mark, value, at);
        return first;
    }

    private boolean isBefore(long key, long mark, int value, int place) {
        if (key != keys[place]) {
            return key < keys[place];
        }
        return mark == marks[place] ? order.isBefore(value, values[place]) : mark < marks[place];
    }

    private void move(int from, int to) {
        put(keys[from], marks[from], values[from], to);
    }

    private void put(long key, long mark, int value, int at) {
        keys[at] = key;
        marks[at] = mark;
        values[at] = value;
    }
}
