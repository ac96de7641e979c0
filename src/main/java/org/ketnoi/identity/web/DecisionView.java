package org.ketnoi.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.ReasonTexts;
import org.ketnoi.records.IdentityDecision;
import org.ketnoi.records.IdentityDesk;
import org.ketnoi.web.Named;
import org.springframework.context.MessageSource;

/** A decision as it is sent and shown; {@code by} is {@code program} when nobody decided. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionView(
        String key,
        Named kept,
        Named other,
        String verdict,
        String by,
        Instant at,
        double score,
        List<ReasonTexts.Told> reasons,
        Optional<End> takenBack) {

    /** Who took it back, and when. */
    public record End(String by, Instant at) {}

    public static DecisionView of(
            IdentityDecision decision, IdentityDesk desk, MessageSource messages, Locale language) {
        return new DecisionView(
                decision.key(),
                named(decision.kept(), desk, language),
                named(decision.other(), desk, language),
                decision.verdict().name().toLowerCase(Locale.ROOT),
                decision.by(),
                decision.at(),
                Math.round(decision.score() * 10_000) / 10_000.0,
                new ReasonTexts(messages, language).tellKept(decision.reasons()),
                decision.takenBack().map(end -> new End(end.by(), end.at())));
    }

    private static Named named(Iri thing, IdentityDesk desk, Locale language) {
        return Named.of(thing, desk.labels(thing), language);
    }
}
