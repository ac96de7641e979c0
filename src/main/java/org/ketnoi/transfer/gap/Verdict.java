package org.ketnoi.transfer.gap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.OrderCases.Case;
import org.ketnoi.transfer.network.Trail;

/**
 * What was found out on one open order.
 *
 * @param path one of its paths, whichever was found first, if there is any
 * @param missing what transfer paths say is missing when there is none
 * @param hangsOn those without whom there would be none any more, in the order of the path
 */
public record Verdict(Case subject, Optional<Trail> path, List<Answer.Missing> missing, Set<Iri> hangsOn) {

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

    public boolean hasPath() {
        return path.isPresent();
    }

    /** Empty when there is a path. */
    public Optional<Gap> gap() {
        if (hasPath()) {
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
