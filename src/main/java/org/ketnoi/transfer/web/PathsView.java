package org.ketnoi.transfer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.web.Named;

/**
 * The answer to a question for transfer paths, as it is sent and shown.
 *
 * @param limit which bound cut the search, {@code linksLookedAt}; absent when the answer is complete
 * @param excludedMore how many more technologies were left out than the fifty that are told; absent when all are
 * @param nearMisses absent when nobody looked for them
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PathsView(
        Optional<Named> order,
        Optional<Named> technology,
        Optional<Named> enterprise,
        Optional<Named> area,
        LocalDate asOf,
        boolean complete,
        Optional<String> limit,
        List<Way> paths,
        List<Excluded> excluded,
        Optional<Integer> excludedMore,
        List<Missing> missing,
        Optional<List<NearMiss>> nearMisses,
        Optional<WhyNot> whyNot) {

    /**
     * One path; {@code score} is the product of the steps' reliabilities, {@code cost} is −ln of it. {@code rank} is
     * its place in the answer; absent for a path that is not in it.
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Way(
            Optional<Integer> rank,
            double score,
            double cost,
            Named technology,
            Optional<Named> offer,
            String contact,
            Reason contactReason,
            List<Step> steps,
            List<Stage> stages,
            List<Advice> strengthen) {}

    /** A code for machines and its text for people. */
    public record Reason(String code, String text) {}

    /** One link of a path; {@code through} is the country, field or unit that joins the two. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Step(
            Named from,
            String link,
            String linkLabel,
            Named to,
            Optional<Named> through,
            double reliability,
            List<Proof> evidence) {}

    /** One piece of evidence. */
    public record Proof(
            String id, String source, LocalDate date, String method, double confidence, boolean fictional) {}

    /** A stage of the transfer chain; {@code coveredBy} is null when nobody on the path covers it. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Stage(
            String stage,
            String label,
            @org.jspecify.annotations.Nullable Named coveredBy) {}

    /**
     * What would make the path better.
     *
     * @param step from 1, absent when it is about the whole
     * @param score of the path when the advice is taken; absent when that cannot be foreseen
     * @param gain by how much that is more than now; negative where a stage is covered at the cost of reliability
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Advice(
            String code, Optional<Integer> step, Optional<Double> score, Optional<Double> gain, String text) {}

    /** What was not considered, and why. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Excluded(Named what, String code, String text, List<Named> citations) {}

    /** A link that is not there. */
    public record Missing(String link, Named what, String text) {}

    /**
     * A condition that a path does not satisfy.
     *
     * @param step from 1, absent when it is about the whole
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Failing(String code, Optional<Integer> step, List<Named> about, String text) {}

    /** A path that would be in the answer if one condition fell. */
    public record NearMiss(Failing fails, Way path) {}

    /**
     * Why the best paths do not pass somebody.
     *
     * @param rank of the best path through them among all; absent beyond the 100th, and where there is none
     * @param lastScore the score of the last path in the answer
     * @param fails what keeps the best path through them out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record WhyNot(
            Named party,
            String code,
            String text,
            Optional<Integer> rank,
            Optional<Double> lastScore,
            List<Failing> fails,
            Optional<Way> path) {}
}
