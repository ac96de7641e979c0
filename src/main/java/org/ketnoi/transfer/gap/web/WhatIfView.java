package org.ketnoi.transfer.gap.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * What would be otherwise, as it is sent and shown.
 *
 * @param considered how many orders were looked at
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record WhatIfView(
        LocalDate asOf,
        boolean complete,
        Optional<String> limit,
        int considered,
        SupposedView supposed,
        List<Change> unlocked,
        List<Change> lost) {

    /** An order with its best path before and after; where there is none, it is absent. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Change(
            Named order, Optional<Named> enterprise, Optional<WayView> before, Optional<WayView> after, String paths) {}

    /** One path; {@code score} and {@code cost} as transfer paths tell them. */
    public record WayView(Named technology, double score, double cost, String contact, List<StepView> steps) {}

    /** One link of a path; {@code supposed} when it is not in the data. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record StepView(
            Named from,
            String link,
            String linkLabel,
            Named to,
            Optional<Named> through,
            double reliability,
            boolean supposed) {}
}
