package org.ketnoi.transfer.gap.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A supposition in the form in which the what-if takes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SupposedView(List<PartyView> parties, List<LinkView> add, List<LinkView> remove) {

    /** Somebody who is only supposed; without languages it can talk to everybody. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PartyView(String id, String type, String label, List<String> languages) {}

    /** One link; {@code fields} limit what an intermediary serves. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record LinkView(String link, String from, String to, List<String> fields) {}
}
