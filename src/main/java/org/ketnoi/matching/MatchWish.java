package org.ketnoi.matching;

import java.time.LocalDate;

/**
 * How to match.
 *
 * @param offset so many of the best are left out
 * @param limit above 0
 */
public record MatchWish(Weights weights, LocalDate asOf, int offset, int limit) {
    public MatchWish {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("Out of range: " + offset + ", " + limit);
        }
    }
}
