package org.ketnoi.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/** Things like an order or an offer, as they are sent and shown; the most alike first. */
public record SimilarView(Named of, LocalDate asOf, List<Item> items) {

    /** One of them. @param attempts of an order: how it was handled, the last first */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(
            int rank,
            String id,
            Optional<String> type,
            String label,
            double score,
            Optional<Named> status,
            List<MatchesView.Told> criteria,
            List<Attempt> attempts) {}

    /** One handling of an order. @param worked whether a contract came of it */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Attempt(
            String id,
            Optional<Named> handledBy,
            List<Named> technologies,
            Optional<Named> outcome,
            Optional<Named> declineReason,
            Optional<LocalDate> answeredOn,
            boolean worked) {}
}
