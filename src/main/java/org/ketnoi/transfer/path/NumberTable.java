package org.ketnoi.transfer.path;

import java.util.Arrays;

/**
 * Numbers by keys that are not negative: what was noted first for a key stays. Open addressing with linear probing (Knuth:
 * The Art of Computer Programming 3, 6.4), at most half full. One thread.
 */
final class NumberTable {
    static final int ABSENT = -1;

    private static final int FIRST_SIZE = 128;
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    /** Keys plus one; 0 where there is none. */
    private long[] keys = new long[FIRST_SIZE];

    private int[] numbers = new int[FIRST_SIZE];
    private int size;

    /** The number of a key, or {@link #ABSENT}. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? ABSENT : numbers[slot];
    }

    /** False when there is a number for the key already. */
    boolean note(long key, int number) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            return false;
        }
        keys[slot] = key + 1;
        numbers[slot] = number;
        if (2 * ++size > keys.length) {
            grow();
        }
        return true;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * MIXING >>> Integer.SIZE) & mask;
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] all = keys;
        int[] noted = numbers;
        keys = new long[2 * all.length];
        numbers = Arrays.copyOf(noted, keys.length);
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                int slot = slot(all[i] - 1);
                keys[slot] = all[i];
                numbers[slot] = noted[i];
            }
        }
    }
}
