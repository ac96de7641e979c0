package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork.Step;

/**
 * The best ways of transfer, explained.
 *
 * @param complete whether they are the best of all; false when the search was cut, and {@code limit} says where
 * @param excluded what would have been looked at but may not or does not fit, and why
 * @param missing when there is no path: which link would be needed
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
        List<Missing> missing) {
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
            List<Advice> strengthen) {}

    /** A stage of the transfer chain, and who on the path covers it. */
    public record StageCover(Iri stage, Optional<Party> coveredBy) {}

    /** What would make a path better; {@code step} counts from 1, 0 means the path as a whole. */
    public record Advice(String code, int step, List<Iri> about) {}

    /** A technology that was not considered; {@code citations} say by which law. */
    public record Excluded(Iri what, String code, List<Iri> citations) {}

    /** A link that is not there. */
    public record Missing(String link, Iri what) {}
}
