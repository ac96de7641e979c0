package org.ketnoi.transfer.path;

/**
 * A link in one number that is not negative: its kind in bits 27 to 30, its cost in bits 1 to 26, and in bit 0 whether
 * it is there for some origins only. So numbers go by kind, then by cost.
 */
final class Weight {
    private static final int COST_SHIFT = 1;
    private static final int KIND_SHIFT = 27;
    private static final int COSTS = (1 << KIND_SHIFT - COST_SHIFT) - 1;

    private Weight() {}

    static int of(int kind, int cost, boolean conditional) {
        if (kind < 0 || kind >= Network.MOST_KINDS) {
            throw new IllegalArgumentException("Kind out of range [0..16): " + kind);
        }
        if (cost < 0 || cost > Network.HIGHEST_COST) {
            throw new IllegalArgumentException("Cost out of range [0..67108863]: " + cost);
        }
        return kind << KIND_SHIFT | cost << COST_SHIFT | (conditional ? 1 : 0);
    }

    static int kind(int weight) {
        return weight >>> KIND_SHIFT;
    }

    static int cost(int weight) {
        return weight >>> COST_SHIFT & COSTS;
    }

    static boolean isConditional(int weight) {
        return (weight & 1) != 0;
    }

    /** The least number of a kind. */
    static int first(int kind) {
        return kind << KIND_SHIFT;
    }
}
