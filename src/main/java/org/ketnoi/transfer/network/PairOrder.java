package org.ketnoi.transfer.network;

import java.util.stream.IntStream;

/** Orders rows by two numbers in the time of reading them: a counting sort by the second, then by the first. */
final class PairOrder {
    private PairOrder() {}

    /**
     * The numbers of the rows, those with equal pairs as they stood.
     *
     * @param bound all numbers are less
     */
    static int[] of(int[] first, int[] second, int bound) {
        int[] rows = IntStream.range(0, first.length).toArray();
        return sorted(sorted(rows, second, bound), first, bound);
    }

    private static int[] sorted(int[] rows, int[] key, int bound) {
        int[] start = new int[bound + 1];
        for (int row : rows) {
            start[key[row] + 1]++;
        }
        for (int i = 0; i < bound; i++) {
            start[i + 1] += start[i];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[start[key[row]]++] = row;
        }
        return sorted;
    }
}
