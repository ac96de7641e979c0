package org.ketnoi.expertise.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * An expert found, as it is sent and shown.
 *
 * @param availability key of how much work they take on; absent when it is not told
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ExpertView(
        String id,
        String type,
        String label,
        double score,
        Optional<String> availability,
        List<Told> reasons,
        List<Known> assertions,
        List<Through> reachedThrough) {

    /** Why they are found, or what to know of them. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Told(String code, String text, List<Named> things, List<String> words, Optional<LocalDate> date) {}

    /** What the expert is said to know; {@code weight} is what it counts for this question. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Known(
            String id,
            Named field,
            Named level,
            double weight,
            Optional<LocalDate> confirmedOn,
            List<Proof> evidence) {}

    /** One piece of evidence. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Proof(
            String id,
            Optional<String> kind,
            String label,
            String source,
            LocalDate date,
            String method,
            double confidence) {}

    /** Who can lead to the expert, and how they are bound. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Through(
            String id,
            Optional<String> type,
            String label,
            Optional<String> lang,
            String how,
            String howLabel,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            boolean isOver) {
        /** As it is mentioned elsewhere. */
        public Named named() {
            return new Named(id, type, label, lang);
        }
    }
}
