package org.ketnoi.transfer.path;

/**
 * A way in which a grammar is walked: from its start on, or from its ends back. Immutable.
 *
 * @param kinds of each state the kinds of links that lead on from it this way, a bit for each
 * @param next of each state and kind the states that come then, perhaps none
 */
@SuppressWarnings("ArrayRecordComponent")
record Turn(boolean isForth, int[] kinds, int[][][] next) {
    int states() {
        return kinds.length;
    }

    int kinds(int state) {
        return kinds[state];
    }

    int[] next(int state, int kind) {
        return next[state][kind];
    }
}
