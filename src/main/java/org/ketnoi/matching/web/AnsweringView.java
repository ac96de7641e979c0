package org.ketnoi.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/** Things that answer a text, as they are sent and shown; the best first. @param type as in addresses */
public record AnsweringView(String type, List<Item> items) {

    /** One of them. @param status of an order */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Item(
            int rank,
            String id,
            Optional<String> type,
            String label,
            Optional<String> lang,
            double score,
            Optional<Named> status,
            List<Told> reasons) {}

    /** A reason. @param things that it names: fields to which the words lead, or a piece of evidence */
    public record Told(String code, String text, List<Named> things) {}
}
