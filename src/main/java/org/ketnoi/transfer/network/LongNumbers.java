package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/** Remembers a number that is not negative for each value, without boxes: open addressing, half full at most. One thread. */
final class LongNumbers {
    private static final int FREE = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1024];
    private int[] numbers = new int[1024];
    private int size;

    LongNumbers() {
        Arrays.fill(numbers, FREE);
    }

    /** The number of a value, found by the function when it is asked for the first time. */
    int of(long value, LongToIntFunction find) {
        int slot = slot(value);
        if (numbers[slot] == FREE) {
            int number = find.applyAsInt(value);
            if (2 * ++size > keys.length) {
                grow();
            }
            slot = slot(value);
            keys[slot] = value;
            numbers[slot] = number;
        }
        return numbers[slot];
    }

    private int slot(long value) {
        int mask = keys.length - 1;
        int slot = (int) (value * MIX >>> 32) & mask;
        while (numbers[slot] != FREE && keys[slot] != value) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
