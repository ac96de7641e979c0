package org.ketnoi.transfer.gap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.OrderCases.Case;

/**
 * What was found out on one open order.
 *
 * @param best the best way, if there is any
 * @param missing what transfer paths say is missing when there is none
 * @param hangsOn those without whom there would be none any more, in the order of the way
 */
public record Verdict(Case subject, Optional<Way> best, List<Answer.Missing> missing, Set<Iri> hangsOn) {

    /** Why an order has no path. */
    public enum Gap {
        /** Something fits, and no chain leads from its holder to the enterprise. */
        CHAIN,
        /** There are technologies, and none of them may or does fit: each is excluded for a reason. */
        EXCLUDED,
        /** There is no technology in the order's fields. */
        SUPPLY,
        /** Whoever placed the order is not published. */
        RECEIVER
    }

    /** Empty when there is a path. */
    public Optional<Gap> gap() {
        if (best.isPresent()) {
            return Optional.empty();
        }
        if (subject.enterprise().isEmpty()) {
            return Optional.of(Gap.RECEIVER);
        }
        if (!subject.supplies().isEmpty()) {
            return Optional.of(Gap.CHAIN);
        }
        return Optional.of(subject.excluded().isEmpty() ? Gap.SUPPLY : Gap.EXCLUDED);
    }
}
