package org.ketnoi.bench.graph;

import java.util.Comparator;
import java.util.List;

/**
 * A path found: the parties on it, its ends included, and the sum of its costs in millionths. Its order is that of
 * answers: cost, number of steps, parties from the start.
 */
public record Found(List<Integer> parties, long cost) implements Comparable<Found> {
    private static final Comparator<Found> ORDER = Comparator.comparingLong(Found::cost)
            .thenComparingInt(found -> found.parties.size())
            .thenComparing(Found::parties, Found::compare);

    public Found {
        parties = List.copyOf(parties);
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
