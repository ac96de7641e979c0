package org.ketnoi.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * A question with all that it means on its date.
 *
 * @param targets the enterprise, or the departments of the unit that was asked about
 * @param sorted the technologies that fit, and those that do not
 * @param conditions the conditions, with those to avoid in the names of the date
 * @param passing for each to pass who they are on the date, since a department of another day may stand for several: one
 *     of them has to be on the path
 */
record Case(
        Ask ask,
        TransferNetwork network,
        Optional<Market.Item> order,
        Optional<Iri> enterprise,
        List<Iri> targets,
        Candidates.Sorted sorted,
        Conditions conditions,
        List<Set<Iri>> passing) {

    /** Whom no path may pass, in the names of the date. */
    Set<Iri> avoided() {
        return conditions.avoid();
    }

    /** The fields of a technology that fits. */
    Set<Iri> fieldsOf(Iri technology) {
        return sorted.kept().stream()
                .map(Candidates.Candidate::technology)
                .filter(item -> item.id().equals(technology))
                .flatMap(item -> item.iris("field").stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
