package org.ketnoi.transfer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ketnoi.web.Named;

/**
 * The transfer chain of an order, as it is sent and shown.
 *
 * @param score of the best path, on which open stages are covered; absent when there is no path
 * @param technology that the best path would bring
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StagesView(
        Named order, LocalDate asOf, Optional<Named> technology, Optional<Double> score, List<Stage> stages) {

    /**
     * One stage of the chain.
     *
     * @param basis {@code recorded}, {@code path} or {@code gap}
     * @param coveredBy null in a gap, and where no record says by whom it was done
     * @param records what shows that it was done
     * @param could in a gap: intermediaries that could close it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Stage(
            String stage,
            String label,
            String basis,
            @Nullable Named coveredBy,
            List<Done> records,
            List<Named> could,
            String text) {}

    /** A record of a stage that was done; {@code by} is null when it does not say by whom. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Done(Named record, @Nullable Named by, LocalDate on) {}
}
