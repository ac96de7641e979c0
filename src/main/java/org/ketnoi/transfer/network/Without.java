package org.ketnoi.transfer.network;

import java.util.List;
import java.util.function.IntPredicate;
import org.ketnoi.transfer.path.Conditions;

/**
 * The same conditions, with a few parties left out.
 *
 * @param out their numbers
 */
@SuppressWarnings("ArrayRecordComponent")
record Without(Conditions all, int[] out) implements Conditions {
    @Override
    public boolean admits(int party) {
        for (int one : out) {
            if (one == party) {
                return false;
            }
        }
        return all.admits(party);
    }

    @Override
    public boolean admits(int origin, int from, int to, int kind) {
        return all.admits(origin, from, to, kind);
    }

    @Override
    public boolean mayFollow(int party, int next) {
        return all.mayFollow(party, next);
    }

    @Override
    public int group(int party) {
        return all.group(party);
    }

    @Override
    public List<IntPredicate> waypoints() {
        return all.waypoints();
    }
}
