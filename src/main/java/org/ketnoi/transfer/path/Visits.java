package org.ketnoi.transfer.path;

import java.util.Arrays;

/** Parties that were come to, each in a state, with the link over which they were; the nearer ones first. One thread. */
final class Visits {
    /** No visit, or no node. */
    static final int NONE = -1;

    /** So many numbers tell a visit. */
    private static final int WIDTH = 7;

    private static final int PARTY = 0;
    private static final int STATE = 1;
    private static final int STEPS = 2;
    private static final int BEFORE = 3;
    private static final int OVER = 4;
    private static final int ENTERED = 5;
    private static final int LEFT = 6;

    private final NumberTable numbers = new NumberTable();
    private final int states;
    private int[] told = new int[64 * WIDTH];
    private int size;

    Visits(int states) {
        this.states = states;
    }

    int size() {
        return size;
    }

    /** The visit to a party in a state, or {@link #NONE}. */
    int find(int party, int state) {
        return numbers.find(key(party, state));
    }

    private long key(int party, int state) {
        return (long) party * states + state;
    }

    /** Where a search begins. */
    void begin(int party, int state) {
        note(party, state, NONE, NONE, 0, 0);
    }

    /**
     * Notes a visit, unless the party was there in this state.
     *
     * @param over a connector, or {@link #NONE} for a tie
     * @param entered weight of the link to the connector, the one that was walked first
     * @param left weight of the last link
     * @return its number, or {@link #NONE}
     */
    int note(int party, int state, int before, int over, int entered, int left) {
        if (!numbers.note(key(party, state), size)) {
            return NONE;
        }
        int at = size * WIDTH;
        told = at == told.length ? Arrays.copyOf(told, 2 * at) : told;
        told[at + PARTY] = party;
        told[at + STATE] = state;
        told[at + STEPS] = before == NONE ? 0 : steps(before) + 1;
        told[at + BEFORE] = before;
        told[at + OVER] = over;
        told[at + ENTERED] = entered;
        told[at + LEFT] = left;
        return size++;
    }

    int party(int visit) {
        return told[visit * WIDTH + PARTY];
    }

    int state(int visit) {
        return told[visit * WIDTH + STATE];
    }

    /** From where the search began. */
    int steps(int visit) {
        return told[visit * WIDTH + STEPS];
    }

    /** From where the search came; {@link #NONE} where it began. */
    int before(int visit) {
        return told[visit * WIDTH + BEFORE];
    }

    int over(int visit) {
        return told[visit * WIDTH + OVER];
    }

    int entered(int visit) {
        return told[visit * WIDTH + ENTERED];
    }

    int left(int visit) {
        return told[visit * WIDTH + LEFT];
    }
}
