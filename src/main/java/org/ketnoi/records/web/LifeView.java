package org.ketnoi.records.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * The life of an order, as it is sent and shown.
 *
 * @param possible what the caller may do next
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LifeView(Named order, Optional<Named> status, List<Act> acts, List<Next> possible) {

    /** One act; {@code note} is told to those only who have a part in the order. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Act(
            String id,
            Named reaches,
            LocalDate on,
            List<Named> by,
            List<Named> introduces,
            Optional<Named> declineReason,
            List<Named> evidence,
            Optional<String> note) {}

    /** A status that can be reached now, and the field that has to be given with it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Next(Named reaches, Optional<String> needs) {}
}
