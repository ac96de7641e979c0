package org.ketnoi.transfer.gap.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.transfer.web.PathsView;
import org.ketnoi.web.Named;

/**
 * What is missing, as it is sent and shown.
 *
 * @param total orders without a path, of the group when one was asked for; {@code orders} are a page of them
 * @param newLinks the best of each kind, most orders first
 * @param hangsOn parties without whom orders lose every path, most orders first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GapsView(
        LocalDate asOf,
        boolean complete,
        Optional<String> limit,
        Counts counts,
        String by,
        List<Group> groups,
        List<OrderGap> orders,
        long total,
        Optional<String> next,
        List<NewLinkView> newLinks,
        List<OnParty> hangsOn,
        List<Whole> fieldsOnOne,
        List<Whole> countriesOnOne) {

    /** Open orders, and those without a path by what is in the way. */
    public record Counts(int open, int withPath, int withoutPath, int chain, int excluded, int supply, int receiver) {}

    /** Orders under one heading; an order counts under each that fits. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Group(Optional<String> link, Named what, String text, int orders) {}

    /** An order without a path; {@code gap} is chain, excluded, supply or receiver. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record OrderGap(
            Named order,
            Optional<Named> enterprise,
            List<Named> fields,
            List<Named> areas,
            String gap,
            String gapText,
            List<PathsView.Missing> missing,
            List<Excluded> excluded,
            String paths) {}

    /** So many technologies of the order's fields are left out for one reason. */
    public record Excluded(String code, String text, int technologies) {}

    /**
     * One link that is not there.
     *
     * @param unlocks how many orders would have a path with it; {@code orders} are the first of them
     * @param supposed what to send to the what-if to see the same
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record NewLinkView(
            String kind,
            Named what,
            Optional<Named> whom,
            String text,
            int unlocks,
            List<Named> orders,
            SupposedView supposed) {}

    /**
     * A party, and how many orders hang on it; {@code orders} are the first of them.
     *
     * @param role {@code holder} of all that could still come, or one who stands {@code between}
     */
    public record OnParty(Named party, String role, int count, List<Named> orders) {}

    /** A field or country that hangs on one party. */
    public record Whole(Named what, Named party, int count, List<Named> orders) {}
}
