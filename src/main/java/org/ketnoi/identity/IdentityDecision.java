package org.ketnoi.identity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.match.Reason;

/**
 * What was decided about two things, to be remembered: the same two are not asked about again, and what is decided can
 * be taken back. A merge keeps both histories; the old name goes on to answer, with the new one.
 *
 * @param kept the name under which both are shown from then on
 * @param other the name that leads there when they are the same
 * @param by who decided; the program itself when nobody did
 * @param score and {@code reasons}: what spoke for it when it was decided
 */
public record IdentityDecision(
        Iri kept, Iri other, Verdict verdict, Iri by, Instant at, double score, List<Reason> reasons) {

    /** The ways in which a pair can be decided. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** An earlier decision is taken back: the pair is open again. */
        UNDECIDED
    }

    public IdentityDecision {
        if (kept.equals(other)) {
            throw new IllegalArgumentException("One thing, not two: " + kept);
        }
        reasons = List.copyOf(reasons);
    }

    /** Whether it is about these two, whichever comes first. */
    public boolean isAbout(Iri one, Iri two) {
        return Set.of(kept, other).equals(new HashSet<>(List.of(one, two)));
    }
}
