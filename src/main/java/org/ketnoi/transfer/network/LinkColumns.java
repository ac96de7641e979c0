package org.ketnoi.transfer.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Links in columns, numbered from 0, with the list of those of each node. Of each pair and relation there is one.
 * Immutable.
 */
final class LinkColumns {
    private static final int[] NOTHING = {};

    private final Values values;
    private final int[] first;
    private final int[] links;

    /**
     * One entry for each link.
     *
     * @param terms number in {@code allTerms}
     * @param evidence the number of the one piece, or the complement of a place in {@code lists}, where the number of pieces
     *     stands before them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Values(
            int[] one, int[] other, byte[] relation, int[] terms, int[] evidence, List<Terms> allTerms, int[] lists) {}

    LinkColumns(Values values, int[] first, int[] links) {
        this.values = values;
        this.first = first;
        this.links = links;
    }

    /** Notes for each of the nodes which links it has, in the order of the links. */
    static LinkColumns of(int nodes, Values values) {
        int[] first = new int[nodes + 1];
        for (int link = 0; link < values.one.length; link++) {
            first[values.one[link] + 1]++;
            first[values.other[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] = Math.addExact(first[node], first[node + 1]);
        }
        int[] next = first.clone();
        int[] links = new int[first[nodes]];
        for (int link = 0; link < values.one.length; link++) {
            links[next[values.one[link]]++] = link;
            links[next[values.other[link]]++] = link;
        }
        return new LinkColumns(values, first, links);
    }

    int size() {
        return values.one.length;
    }

    /** Nodes that have a list, which may be empty. */
    int nodes() {
        return first.length - 1;
    }

    int first(int node) {
        return first[node];
    }

    int last(int node) {
        return first[node + 1];
    }

    /** The link at a place of the lists, from {@link #first} to before {@link #last}. */
    int at(int place) {
        return links[place];
    }

    int one(int link) {
        return values.one[link];
    }

    int other(int link) {
        return values.other[link];
    }

    Relation relation(int link) {
        return Relation.at(values.relation[link]);
    }

    Terms terms(int link) {
        return values.allTerms.get(values.terms[link]);
    }

    int[] evidence(int link) {
        int held = values.evidence[link];
        if (held >= 0) {
            return new int[] {held};
        }
        int count = values.lists[~held];
        return count == 0 ? NOTHING : Arrays.copyOfRange(values.lists, ~held + 1, ~held + 1 + count);
    }

    int countEvidence(int link) {
        int held = values.evidence[link];
        return held >= 0 ? 1 : values.lists[~held];
    }

    int evidence(int link, int place) {
        int held = values.evidence[link];
        return held >= 0 ? held : values.lists[~held + 1 + place];
    }

    boolean hasEvidence(int link, BitSet wanted) {
        int held = values.evidence[link];
        return held >= 0
                ? wanted.get(held)
                : IntStream.rangeClosed(~held + 1, ~held + values.lists[~held])
                        .anyMatch(place -> wanted.get(values.lists[place]));
    }

    RawLink get(int link) {
        return new RawLink(one(link), other(link), relation(link), terms(link), evidence(link));
    }

    Values values() {
        return values;
    }

    int[] firsts() {
        return first;
    }

    int[] lists() {
        return links;
    }

    /** Bytes that the columns take. */
    long bytes() {
        return 17L * size() + 4L * (values.lists.length + first.length + links.length);
    }
}
