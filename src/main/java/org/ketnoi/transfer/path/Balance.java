package org.ketnoi.transfer.path;

/** Lets the search from the target do about as much as the one from the origins, at any time. */
final class Balance {
    /** To begin a path takes as long as to look at so many links that lie one beside another. */
    static final int LOOKS = 16;

    /** A link looked at by the search from the target takes as long as so many here. */
    private static final int DEARER = 2;

    /** The search from the target is carried on by so many links at a time. */
    private static final int STRIDE = 48;

    private final Backward backward;
    private long work;

    Balance(Backward backward) {
        this.backward = backward;
    }

    /** Counts what the search from the origins did, in links. */
    void count(long links) {
        work += links;
    }

    long work() {
        return work;
    }

    /**
     * Carries the search from the target on, by ways of at most so many steps, unless it has done its share already.
     *
     * @param next what the other search would have to do otherwise
     */
    boolean grows(int left, long next) {
        if (DEARER * backward.work() > work + next) {
            return false;
        }
        backward.advance(left, STRIDE);
        return true;
    }
}
