package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * An expert found.
 *
 * @param score in [0,1]: of so many who score this, that share knows the thing well, as judged; decision record 0035
 * @param availability key; empty when it is not told
 * @param assertions that answer the question, the weightiest first
 * @param reasons why they are found, then what to know of them
 * @param reachedThrough parties that the expert belongs to or works with, on the date; those of today first
 */
public record RankedExpert(
        Iri expert,
        double score,
        String availability,
        List<Weighted> assertions,
        List<Reason> reasons,
        List<Reached> reachedThrough) {
    public RankedExpert {
        assertions = List.copyOf(assertions);
        reasons = List.copyOf(reasons);
        reachedThrough = List.copyOf(reachedThrough);
    }

    /** An assertion with what it counts for this question, in [0,1], and what stands for it, by the date. */
    public record Weighted(Assertion assertion, double weight, List<Proof> evidence) {
        public Weighted {
            evidence = List.copyOf(evidence);
        }
    }

    /** Evidence with its names and its source. */
    public record Proof(Evidence evidence, List<Label> names, String source) {
        public Proof {
            names = List.copyOf(names);
        }
    }

    /**
     * Somebody who can lead to the expert.
     *
     * @param how AFFILIATION or COOPERATION
     * @param isOver whether it was so before the date: people still know each other
     */
    public record Reached(Iri party, String how, Optional<LocalDate> from, Optional<LocalDate> until, boolean isOver) {}
}
