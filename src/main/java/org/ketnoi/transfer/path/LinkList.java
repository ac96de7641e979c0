package org.ketnoi.transfer.path;

import java.util.Arrays;

/** Links to make a network of, twelve bytes each, in any order; not more than one of a kind between two nodes. */
public final class LinkList {
    private int[] one;
    private int[] other;
    private int[] weight;
    private int size;

    /** An empty list with room for so many links before it has to grow. */
    public LinkList(int expected) {
        one = new int[Math.max(expected, 16)];
        other = new int[one.length];
        weight = new int[one.length];
    }

    /**
     * A link that can be walked both ways.
     *
     * @param kind 0 to 15
     * @param cost 0 to {@link Network#HIGHEST_COST}
     * @param conditional whether {@link Conditions#admits} is to be asked before it is walked
     */
    public void add(int a, int b, int kind, int cost, boolean conditional) {
        if (size == one.length) {
            int more = Math.addExact(size, size / 2);
            one = Arrays.copyOf(one, more);
            other = Arrays.copyOf(other, more);
            weight = Arrays.copyOf(weight, more);
        }
        one[size] = a;
        other[size] = b;
        weight[size] = Weight.of(kind, cost, conditional);
        size++;
    }

    public int size() {
        return size;
    }

    int one(int link) {
        return one[link];
    }

    int other(int link) {
        return other[link];
    }

    int weight(int link) {
        return weight[link];
    }
}
