package org.ketnoi.transfer.network;

/**
 * What the graph says of two nodes, on whatever date. A tie has no direction; of a membership {@code one} is the party.
 *
 * @param evidence numbers of the pieces that stand for it; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
record RawLink(int one, int other, Relation relation, Terms terms, int[] evidence) {
    /** The end that is not this one. */
    int opposite(int node) {
        return node == one ? other : one;
    }
}
