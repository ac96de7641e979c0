package org.ketnoi.bench.world;

import java.util.function.IntUnaryOperator;

/** Parties of one type by something that they share: members of a group lie one after another. Immutable. */
final class Groups {
    private final int[] start;
    private final int[] members;

    /** Parties first, first + 1 … by the group that each belongs to. */
    Groups(int first, int count, int groups, IntUnaryOperator groupOf) {
        start = new int[groups + 1];
        members = new int[count];
        for (int i = 0; i < count; i++) {
            start[groupOf.applyAsInt(first + i) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        int[] next = start.clone();
        for (int i = 0; i < count; i++) {
            members[next[groupOf.applyAsInt(first + i)]++] = first + i;
        }
    }

    int size(int group) {
        return start[group + 1] - start[group];
    }

    int member(int group, int index) {
        return members[start[group] + index];
    }
}
