package org.ketnoi.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * A thing like another one.
 *
 * @param thing an order or an offer
 * @param score in [0,1]
 * @param findings what both have in common, by field, texts, sector and quantities
 * @param attempts of an order: how it was handled up to the date, the last first
 */
public record Similar(Iri thing, double score, List<Finding> findings, Optional<Iri> status, List<Attempt> attempts) {

    /** One handling of an order. @param technologies that were proposed */
    public record Attempt(
            Iri handling,
            Optional<Iri> by,
            List<Iri> technologies,
            Optional<Iri> outcome,
            Optional<Iri> declineReason,
            Optional<LocalDate> answeredOn) {

        /** Whether a contract came of it. */
        public boolean worked() {
            return outcome.filter(end -> end.key().equals("contracted")).isPresent();
        }
    }
}
