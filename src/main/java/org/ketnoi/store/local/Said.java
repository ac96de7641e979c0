package org.ketnoi.store.local;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All statements about one thing after the other, by predicate, object and graph. One thread. */
final class Said {
    /** Statements to go on by, before looking up the place costs less. */
    private static final int NEAR = 64;

    private final QuadIndexes indexes;
    private QuadIndexes.@Nullable Cursor cursor;
    private boolean stands;

    private long[] predicates = new long[16];
    private long[] objects = new long[16];
    private long[] graphs = new long[16];
    private int count;

    Said(QuadIndexes indexes) {
        this.indexes = indexes;
    }

    /** Those of a thing that comes after the one before. */
    void read(long thing) {
        count = 0;
        QuadIndexes.Cursor at = at(thing);
        while (stands && at.first == thing) {
            if (count == predicates.length) {
                predicates = Arrays.copyOf(predicates, 2 * count);
                objects = Arrays.copyOf(objects, 2 * count);
                graphs = Arrays.copyOf(graphs, 2 * count);
            }
            predicates[count] = at.second;
            objects[count] = at.third;
            graphs[count++] = at.fourth;
            stands = at.next();
        }
    }

    private QuadIndexes.Cursor at(long thing) {
        QuadIndexes.Cursor at = cursor;
        for (int i = 0; i < NEAR && at != null && stands && at.first < thing; i++) {
            stands = at.next();
        }
        if (at == null || (stands && at.first < thing)) {
            at = indexes.fromSubject(thing);
            stands = at.next();
            cursor = at;
        }
        return at;
    }

    int count() {
        return count;
    }

    long predicate(int statement) {
        return predicates[statement];
    }

    long object(int statement) {
        return objects[statement];
    }

    long graph(int statement) {
        return graphs[statement];
    }

    /** Whether the statement before says the same in another graph. */
    boolean isSaidBefore(int statement) {
        return statement > 0
                && predicates[statement] == predicates[statement - 1]
                && objects[statement] == objects[statement - 1];
    }

    /** The first statement with the predicate, or where it would stand. */
    int first(long predicate) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (predicates[middle] < predicate) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
