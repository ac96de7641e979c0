package org.ketnoi.records.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * That a person agreed to a use of data on them.
 *
 * @param covers properties that may be used, of the person or of what refers to the person
 * @param texts what the person read and agreed to
 * @param textVersion which edition of that text
 * @param until the first day on which it no longer holds
 * @param recordedBy the name of the key under which it was recorded; empty when it came in a file
 * @param recordedAt when that was, as an instant
 * @param holds whether it holds today
 */
public record Consent(
        Iri id,
        Iri person,
        List<Iri> purposes,
        List<Iri> covers,
        List<Label> texts,
        Optional<String> textVersion,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> withdrawnOn,
        Optional<String> recordedBy,
        Optional<String> recordedAt,
        boolean holds) {
    public Consent {
        purposes = List.copyOf(purposes);
        covers = List.copyOf(covers);
        texts = List.copyOf(texts);
    }
}
