package org.ketnoi.transfer.gap.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.transfer.gap.GapReport.View;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/** A question for what is missing from the parameters of a request. */
@Component
public class GapsReader {
    private static final String VIEWS = "link, country, field, area";

    private final Today today;

    GapsReader(Today today) {
        this.today = today;
    }

    /** The parameters as they came; empty ones count as left out, as an HTML form sends them. */
    public record Parameters(
            Optional<String> by,
            Optional<String> asOf,
            Optional<String> limit,
            Optional<String> cursor,
            Optional<String> link,
            Optional<String> what) {}

    public GapsAsk read(Parameters given) {
        String by = filled(given.by).orElse("link");
        View view = Arrays.stream(View.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(by))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("by", by, VIEWS));
        filled(given.link).filter(link -> view != View.LINK).ifPresent(link -> {
            throw new InvalidParameterException("link", link, "by=link");
        });
        return new GapsAsk(
                view,
                today.or("asOf", filled(given.asOf)),
                Numbers.limit(filled(given.limit)),
                filled(given.cursor),
                filled(given.link),
                filled(given.what).map(what -> Ids.read("what", what)));
    }

    static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
