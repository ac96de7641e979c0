package org.ketnoi.transfer.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The links of long rows that the search from the target has gone back by, for each node and state by the number of steps
 * to the target, and of each number in the order of what they come to. So whoever comes to a hub goes on by the best links
 * without going through its row (as the heaps of outgoing links of Eppstein: Finding the k Shortest Paths, 1998).
 */
final class Onward {
    /** No link. */
    static final int NONE = -1;

    /** Numbers of steps that are told apart. */
    static final int STEPS = Limits.MOST_STEPS + 1;

    private final int states;
    private final Map<Long, Integer> places = new HashMap<>();
    private int[] first = new int[16 * STEPS];
    private int[] last = new int[16 * STEPS];
    private int[] next = new int[256];
    private int[] entry = new int[256];
    private int[] weight = new int[256];
    private long[] distance = new long[256];
    private int size;

    Onward(int states) {
        this.states = states;
    }

    /** Notes a link to where a distance is known, and what it comes to. */
    void add(int node, int state, int toEntry, int word, long value) {
        if (size == next.length) {
            grow();
        }
        next[size] = NONE;
        entry[size] = toEntry;
        weight[size] = word;
        distance[size] = value;
        append(place((long) node * states + state) * STEPS + Distances.steps(value));
    }

    private void append(int list) {
        if (first[list] == NONE) {
            first[list] = size;
        } else {
            next[last[list]] = size;
        }
        last[list] = size++;
    }

    private int place(long key) {
        Integer known = places.putIfAbsent(key, places.size());
        if (known != null) {
            return known;
        }
        int place = places.size() - 1;
        if (places.size() * STEPS > first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
            last = Arrays.copyOf(last, 2 * last.length);
        }
        Arrays.fill(first, place * STEPS, (place + 1) * STEPS, NONE);
        return place;
    }

    private void grow() {
        next = Arrays.copyOf(next, 2 * size);
        entry = Arrays.copyOf(entry, 2 * size);
        weight = Arrays.copyOf(weight, 2 * size);
        distance = Arrays.copyOf(distance, 2 * size);
    }

    /** Where the links of a node in a state are, or {@link #NONE}. */
    int find(int node, int state) {
        return places.getOrDefault((long) node * states + state, NONE);
    }

    /** The first link of so many steps. */
    int first(int place, int steps) {
        return first[place * STEPS + steps];
    }

    /** The link after one, of as many steps. */
    int next(int link) {
        return next[link];
    }

    /** The distance where the link leads. */
    int entry(int link) {
        return entry[link];
    }

    int weight(int link) {
        return weight[link];
    }

    long distance(int link) {
        return distance[link];
    }
}
