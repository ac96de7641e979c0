package org.ketnoi.expertise;

import java.util.List;
import org.ketnoi.graph.Iri;

/**
 * An expert found.
 *
 * @param score in [0,1]: 1 − Π(1 − weight) over the assertions that answer the question
 * @param assertions those, the weightiest first
 * @param reachedThrough organisations, offices and intermediaries that the expert belongs to or works with
 */
public record RankedExpert(Iri expert, double score, List<Weighted> assertions, List<Iri> reachedThrough) {
    public RankedExpert {
        assertions = List.copyOf(assertions);
        reachedThrough = List.copyOf(reachedThrough);
    }

    /** An assertion with what it counts for this question. */
    public record Weighted(Assertion assertion, double weight) {}
}
