package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork.Step;

/**
 * The best ways of transfer, explained.
 *
 * @param complete whether they are the best of all; false when the search was cut, and {@code limit} says where
 * @param excluded what would have been looked at but may not or does not fit, and why
 * @param missing when there is no path: which link would be needed
 * @param nearMisses ways that would be among the answered ones if one condition fell; empty when nobody looked for them
 */
public record Answer(
        Optional<Iri> order,
        Optional<Iri> technology,
        Optional<Iri> enterprise,
        Optional<Iri> area,
        LocalDate asOf,
        boolean complete,
        List<Way> paths,
        List<Excluded> excluded,
        List<Missing> missing,
        Optional<List<NearMiss>> nearMisses,
        Optional<WhyNot> whyNot) {
    public Answer {
        paths = List.copyOf(paths);
        excluded = List.copyOf(excluded);
        missing = List.copyOf(missing);
    }

    /**
     * One way of transfer.
     *
     * @param cost −ln of the product of the steps' reliabilities, in millionths
     * @param contactReason why they are in direct contact, or why somebody has to stand between
     */
    public record Way(
            Iri technology,
            Optional<Iri> offer,
            long cost,
            boolean direct,
            String contactReason,
            List<Step> steps,
            List<StageCover> stages,
            List<Advice> strengthen) {

        Way with(List<Advice> advice) {
            return new Way(technology, offer, cost, direct, contactReason, steps, stages, advice);
        }

        /** Everybody on it, from the holder on. */
        List<Party> parties() {
            return Stream.concat(
                            steps.stream().limit(1).map(Step::from),
                            steps.stream().map(Step::to))
                    .toList();
        }

        /** Those who stand between the holder and the receiver. */
        List<Party> between() {
            return parties().subList(1, steps.size());
        }
    }

    /** A stage of the transfer chain, and who on the path covers it. */
    public record StageCover(Iri stage, Optional<Party> coveredBy) {}

    /**
     * What would make a path better.
     *
     * @param step counts from 1, 0 means the path as a whole
     * @param cost of the whole path when the advice is taken, in millionths; empty when that cannot be foreseen
     */
    public record Advice(String code, int step, List<Iri> about, Optional<Long> cost) {}

    /** A technology or party that was not considered; {@code citations} say by which law. */
    public record Excluded(Iri what, String code, List<Iri> citations) {}

    /** A link that is not there. */
    public record Missing(String link, Iri what) {}

    /**
     * A condition that is not satisfied.
     *
     * @param step counts from 1, 0 means the path as a whole
     * @param about whom or what it is about
     * @param others the things that it names besides, such as the fields that somebody serves
     * @param values numbers, dates and languages that it names
     */
    public record Failing(String code, int step, List<Iri> about, List<Iri> others, List<Object> values) {
        static Failing of(String code, List<Iri> about, Object... values) {
            return new Failing(code, 0, about, List.of(), List.of(values));
        }
    }

    /** A way that one condition keeps out. */
    public record NearMiss(Way way, Failing failing) {}

    /**
     * Why the best ways do not pass somebody.
     *
     * @param way the best one through them, with what fails where conditions keep it out
     * @param failing the conditions that keep it out; none when it is only weaker
     * @param rank of that way among all that satisfy the conditions; empty beyond the 100th and where it does not
     *     satisfy them
     * @param last the cost of the last way in the answer, in millionths
     */
    public record WhyNot(
            Iri party,
            String code,
            Optional<Way> way,
            List<Failing> failing,
            Optional<Integer> rank,
            Optional<Long> last) {}
}
