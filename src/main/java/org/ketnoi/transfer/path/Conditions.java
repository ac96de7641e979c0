package org.ketnoi.transfer.path;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a path has to satisfy besides its grammar. Asked very often, so answers have to be quick, and always the same.
 * Every condition holds unless it is overridden.
 */
public interface Conditions {
    /** Any origin: whether a link may be walked for one of them. */
    int ANY_ORIGIN = -1;

    /** No conditions at all. */
    Conditions NONE = new Conditions() {};

    /** Whether a party may stand between the origin and the target. Connectors, origins and the target are not asked. */
    default boolean admits(int party) {
        return true;
    }

    /**
     * Whether a conditional link may be walked.
     *
     * @param origin number of the origin in the question, or {@link #ANY_ORIGIN}; what no origin may walk may be refused
     *     then, what one of them may walk must not
     */
    default boolean admits(int origin, int from, int to, int kind) {
        return true;
    }

    /** Whether one party may follow another, directly or over a connector. Symmetric. */
    default boolean mayFollow(int party, int next) {
        return true;
    }

    /** Parties of one group may follow, and be followed by, the same others. */
    default int group(int party) {
        return party;
    }

    /** Of each at least one party has to be on the path, its ends included; at most three. */
    default List<IntPredicate> waypoints() {
        return List.of();
    }
}
