package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ketnoi.graph.Iri;

/**
 * What binds parties: that somebody belongs to an organisation, or that some work together. Half open in time.
 *
 * @param parties all of them, ordered
 */
record Tie(Iri id, Kind kind, List<Iri> parties, Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Key of the texts that tell it. */
    enum Kind {
        AFFILIATION,
        COOPERATION
    }

    Tie {
        parties = List.copyOf(new TreeSet<>(parties));
    }

    boolean hasBegun(LocalDate day) {
        return from.filter(day::isBefore).isEmpty();
    }

    boolean isOver(LocalDate day) {
        return until.filter(end -> !day.isBefore(end)).isPresent();
    }
}
