package org.ketnoi.bench.rank;

import java.util.List;

/**
 * One thing of an answer.
 *
 * @param thing its name
 * @param reasons what stands for it, sorted: names of evidence, or what was found of each criterion
 */
record Ranked(String thing, double score, List<String> reasons) {
    private static final double SAME = 1e-6;

    Ranked {
        reasons = reasons.stream().sorted().toList();
    }

    /** Whether it is the same thing for the same reasons, and worth the same but for the error of floating point. */
    boolean isSame(Ranked other) {
        return thing.equals(other.thing) && reasons.equals(other.reasons) && Math.abs(score - other.score) < SAME;
    }
}
