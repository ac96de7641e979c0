package org.ketnoi.expertise.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.expertise.Assertion;
import org.ketnoi.expertise.RankedExpert;
import org.ketnoi.graph.Label;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;

/** An expert found, as it is sent and shown. */
public record ExpertView(
        String id, String type, String label, double score, List<Known> assertions, List<Named> reachedThrough) {

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
    public record Proof(String id, String label, String source, LocalDate date, String method, double confidence) {}

    public static ExpertView of(RankedExpert found, Names names, Locale language) {
        Named expert = names.of(found.expert(), language);
        return new ExpertView(
                expert.id(),
                expert.type().orElse("Expert"),
                expert.label(),
                rounded(found.score()),
                found.assertions().stream()
                        .map(item -> known(item, names, language))
                        .toList(),
                found.reachedThrough().stream()
                        .map(party -> names.of(party, language))
                        .toList());
    }

    private static Known known(RankedExpert.Weighted item, Names names, Locale language) {
        Assertion assertion = item.assertion();
        return new Known(
                assertion.id().value(),
                names.of(assertion.field(), language),
                names.of(assertion.level(), language),
                rounded(item.weight()),
                assertion.confirmedOn(),
                assertion.evidence().stream()
                        .map(evidence -> proof(evidence, language))
                        .toList());
    }

    private static Proof proof(Assertion.Evidence evidence, Locale language) {
        return new Proof(
                evidence.id().value(),
                Label.choose(evidence.names(), language).map(Label::text).orElseGet(evidence.id()::shortName),
                evidence.source(),
                evidence.date(),
                evidence.method(),
                evidence.confidence());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
