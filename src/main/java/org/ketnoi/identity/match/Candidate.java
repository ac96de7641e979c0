package org.ketnoi.identity.match;

/** A known party that may be meant, and how sure that is. */
public record Candidate(Party party, Comparison comparison) {
    public double score() {
        return comparison.score();
    }
}
