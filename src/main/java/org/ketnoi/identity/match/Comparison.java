package org.ketnoi.identity.match;

import java.util.List;

/**
 * How sure it is that two parties are the same.
 *
 * @param score in [0,1]: the probability that they are the same
 * @param similarity in [0,1]: the share of the best pair of names that is alike, whatever it proves; 1 for equal names
 * @param needsEyes whether a person has to look, however high the score
 */
public record Comparison(double score, double similarity, boolean needsEyes, List<Reason> reasons) {
    public Comparison {
        if (!(score >= 0 && score <= 1) || !(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("Out of range [0..1]: " + score + ", " + similarity);
        }
        reasons = List.copyOf(reasons);
    }
}
