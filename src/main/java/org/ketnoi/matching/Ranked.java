package org.ketnoi.matching;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.graph.Iri;

/**
 * The best matches of an order or an offer.
 *
 * @param asked the order, or the offer
 * @param weights by which they are ranked
 * @param matches best first
 * @param hasMore whether further ones follow
 * @param refused what would fit but cannot be had, with its reason
 * @param complete false when the bound on what is compared was met, so that a better one may be missing
 */
public record Ranked(
        Iri asked,
        LocalDate asOf,
        Weights weights,
        List<Match> matches,
        boolean hasMore,
        List<Left> refused,
        boolean complete) {

    /** An offer that is left out, and why. */
    public record Left(Iri order, Iri offer, Iri technology, Finding.Sentence why) {}
}
