package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * The transfer chain of an order.
 *
 * @param best the best way for the order, on which open stages are covered; empty when there is none
 * @param links its stages in their order
 */
public record Chain(Iri order, LocalDate asOf, Optional<Answer.Way> best, List<Link> links) {
    public Chain {
        links = List.copyOf(links);
    }

    /** On what it rests that a stage is covered. */
    public enum Basis {
        RECORDED,
        PATH,
        GAP
    }

    /** A record of a stage that was done; {@code by} is empty when it does not say by whom. */
    public record Done(Iri record, Optional<Iri> by, LocalDate on) {}

    /**
     * One stage.
     *
     * @param coveredBy who has done it, or who on the best way would; empty in a gap, and where no record says by whom
     * @param could in a gap: intermediaries that could close it, at most five
     */
    public record Link(Iri stage, Basis basis, Optional<Iri> coveredBy, List<Done> done, List<Iri> could) {}
}
