package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects links into columns; of each pair and relation one. One thread. */
final class LinkMaker {
    private static final int FIRST_ROOM = 1024;

    private final Map<Terms, Integer> terms = new HashMap<>();
    private final List<Terms> allTerms = new ArrayList<>();
    private int[] one = new int[FIRST_ROOM];
    private int[] other = new int[FIRST_ROOM];
    private byte[] relation = new byte[FIRST_ROOM];
    private int[] termsOf = new int[FIRST_ROOM];
    private int[] evidence = new int[FIRST_ROOM];
    private int[] lists = new int[FIRST_ROOM];
    private int listed;
    private int size;

    void add(RawLink link) {
        if (size == one.length) {
            grow(Math.addExact(size, size / 2));
        }
        one[size] = link.one();
        other[size] = link.other();
        relation[size] = (byte) link.relation().ordinal();
        termsOf[size] = terms.computeIfAbsent(link.terms(), key -> {
            allTerms.add(key);
            return allTerms.size() - 1;
        });
        evidence[size] = link.evidence().length == 1 ? link.evidence()[0] : ~list(link.evidence());
        size++;
    }

    private void grow(int room) {
        one = Arrays.copyOf(one, room);
        other = Arrays.copyOf(other, room);
        relation = Arrays.copyOf(relation, room);
        termsOf = Arrays.copyOf(termsOf, room);
        evidence = Arrays.copyOf(evidence, room);
    }

    private int list(int[] pieces) {
        if (listed + pieces.length >= lists.length) {
            lists = Arrays.copyOf(lists, Math.addExact(lists.length, lists.length / 2 + pieces.length));
        }
        int place = listed;
        lists[listed] = pieces.length;
        System.arraycopy(pieces, 0, lists, listed + 1, pieces.length);
        listed += 1 + pieces.length;
        return place;
    }

    LinkColumns made(int nodes) {
        grow(size);
        return LinkColumns.of(
                nodes,
                new LinkColumns.Values(
                        one, other, relation, termsOf, evidence, List.copyOf(allTerms), Arrays.copyOf(lists, listed)));
    }
}
