package org.ketnoi.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * What fits an order or an offer, as it is sent and shown.
 *
 * @param complete false when {@code limit} cut the search, so that a better match may be missing
 * @param weights what each criterion counted
 * @param items the matches, best first
 * @param excluded what would fit but cannot be had
 * @param covering sets of offers that together cover the order; only when they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MatchesView(
        Optional<Named> order,
        Optional<Named> technology,
        Optional<Named> offer,
        LocalDate asOf,
        boolean complete,
        Optional<String> limit,
        Map<String, Double> weights,
        List<Item> items,
        List<Excluded> excluded,
        Optional<Covered> covering) {

    /**
     * One match. {@code id}, {@code type} and {@code label} are those of what was found: the offer of an order, the order
     * of an offer.
     *
     * @param extent {@code full} or {@code partial}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(
            int rank,
            String id,
            Optional<String> type,
            String label,
            double score,
            String extent,
            Named order,
            Optional<Named> enterprise,
            Named offer,
            Named technology,
            Optional<Named> offeredBy,
            List<Told> criteria,
            List<Missed> unmet) {}

    /** One criterion. @param outcome {@code met, partly, unmet, unknown} or {@code notAsked} */
    public record Told(String name, String label, double weight, double score, String outcome, Why why) {}

    /** A reason, for programs and for people. */
    public record Why(String code, String text) {}

    /** What is known not to be met. @param obligation {@code must} or {@code should} */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Missed(String criterion, Optional<Named> requirement, String obligation, String code, String text) {}

    /** An offer that is left out. */
    public record Excluded(Named offer, Named technology, Named order, String code, String text) {}

    /** How sets of offers cover the order. */
    public record Covered(List<Named> elements, List<Named> lacking, boolean complete, List<Together> sets) {}

    /** Offers that cover it together. @param score the mean of theirs */
    public record Together(int rank, int size, double score, List<Part> offers) {}

    /** One of them, and what it brings. */
    public record Part(Named offer, Named technology, double score, String extent, List<Named> covers) {}
}
