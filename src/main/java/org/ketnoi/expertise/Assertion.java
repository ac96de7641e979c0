package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/** That an expert knows a field at a level, as somebody says. @param evidence what stands for it, by name */
public record Assertion(Iri id, Iri expert, Iri field, Iri level, Optional<LocalDate> confirmedOn, List<Iri> evidence) {
    public Assertion {
        evidence = List.copyOf(evidence);
    }

    boolean isConfirmedSince(LocalDate day) {
        return confirmedOn.filter(confirmed -> !confirmed.isBefore(day)).isPresent();
    }
}
