package org.ketnoi.records.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * A consent that somebody gives. Nothing is taken for granted: purposes, properties and the text have to be told.
 *
 * @param texts language to text
 * @param from today when it is not told
 */
public record NewConsent(
        List<Iri> purposes,
        List<Iri> covers,
        Map<String, String> texts,
        String textVersion,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    public NewConsent {
        purposes = List.copyOf(purposes);
        covers = List.copyOf(covers);
        texts = Map.copyOf(texts);
    }
}
