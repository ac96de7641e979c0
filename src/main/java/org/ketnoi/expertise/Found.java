package org.ketnoi.expertise;

import java.util.Comparator;

/** Somebody found, who is published as an expert. */
record Found(Holder holder, double strength, double score) {
    /** Strengths that differ by less are equal. */
    private static final double EQUAL = 0.001;

    /** The best first; of equals those first who take on work, then by strength, then by name. */
    static final Comparator<Found> ORDER = Comparator.comparingLong((Found found) -> step(found.strength))
            .reversed()
            .thenComparing(found -> !found.holder().takesOnWork())
            .thenComparing(Comparator.comparingDouble(Found::strength).reversed())
            .thenComparing(found -> found.holder().name());

    /** Those of the same step are equals. */
    static long step(double strength) {
        return Math.round(strength / EQUAL);
    }
}
