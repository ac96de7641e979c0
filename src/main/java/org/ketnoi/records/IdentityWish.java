package org.ketnoi.records;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What somebody wants to be decided about two things.
 *
 * @param kept the name to keep when they are the same; without it, the one that has more to show for itself
 * @param score in [0,1], and {@code reasons}: what the comparison says of the two
 */
public record IdentityWish(
        Iri one,
        Iri other,
        IdentityDecision.Verdict verdict,
        Optional<Iri> kept,
        double score,
        List<IdentityDecision.Reason> reasons) {
    public IdentityWish {
        reasons = List.copyOf(reasons);
    }
}
