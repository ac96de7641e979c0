package org.ketnoi.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * What was decided about two things, to be remembered: the same two are not asked about again, and what is decided can
 * be taken back. A merge keeps both histories; the old name goes on to answer, with the new one.
 *
 * @param kept the name under which both are shown from then on
 * @param other the name that leads there when they are the same
 * @param by the name of whoever decided, or {@link #PROGRAM}
 * @param score in [0,1], and {@code reasons}: what spoke for it when it was decided
 */
public record IdentityDecision(
        String key,
        Iri kept,
        Iri other,
        Verdict verdict,
        String by,
        Instant at,
        double score,
        List<Reason> reasons,
        Optional<TakenBack> takenBack) {
    /** Who decided when nobody did. */
    public static final String PROGRAM = "program";

    /** The ways in which a pair can be decided. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }

    /** The end of a decision: the pair is open again. */
    public record TakenBack(String by, Instant at) {}

    /**
     * One piece of evidence.
     *
     * @param code of its text for people
     * @param points for it, or against it when below zero
     */
    public record Reason(String code, double points, String detail) {}

    public IdentityDecision {
        if (kept.equals(other)) {
            throw new IllegalArgumentException("One thing, not two: " + kept);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Score out of range [0..1]: " + score);
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether it still holds. */
    public boolean stands() {
        return takenBack.isEmpty();
    }

    /** The two that it is about. */
    public Set<Iri> pair() {
        return Set.of(kept, other);
    }
}
