package org.ketnoi.identity.match;

import java.util.List;
import java.util.Optional;

/**
 * The answer to one name.
 *
 * @param candidates the best first; those of a decision {@link Decision#NONE} are below the mark
 * @param reasons of the best candidate, and why it was not linked if its score would have allowed it
 */
public record Link(Decision decision, List<Candidate> candidates, List<Reason> reasons) {
    public Link {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
