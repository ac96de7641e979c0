package org.ketnoi.transfer.path;

/**
 * The link of one kind between two nodes becomes this one, or goes.
 *
 * @param cost 0 to {@link Network#HIGHEST_COST}, or {@link #GONE}
 */
public record LinkChange(int a, int b, int kind, int cost, boolean conditional) {
    /** The cost of a link that is no longer there. */
    public static final int GONE = -1;

    /** No link of that kind between the two. */
    public static LinkChange removing(int a, int b, int kind) {
        return new LinkChange(a, b, kind, GONE, false);
    }
}
