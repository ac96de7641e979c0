package org.ketnoi.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * One thing with all that is published about it.
 *
 * @param classes its classes, the narrowest of ours first
 * @param properties property to values, without names, texts and classes
 * @param mentions property to the things that mention this one by it
 */
public record Entity(
        Iri id,
        List<Iri> classes,
        List<Label> names,
        List<Label> otherNames,
        List<Label> texts,
        Map<Iri, List<Value>> properties,
        Map<Iri, List<Iri>> mentions,
        List<Source> sources) {

    /** A value: a thing, or a text with the language that it is in. */
    public sealed interface Value {
        record Thing(Iri id) implements Value {}

        record Literal(Label text) implements Value {}
    }

    /**
     * An import run that says something about it.
     *
     * @param place where in the run's file it stands; empty when that is no spreadsheet
     * @param said what the run says of it
     */
    public record Source(
            Iri run,
            String source,
            String licence,
            LocalDate date,
            String method,
            boolean fictional,
            Optional<Place> place,
            List<Said> said) {}

    /**
     * Where a file speaks of it first.
     *
     * @param sheet empty when the file has no sheets
     * @param row from 1
     */
    public record Place(String file, Optional<String> sheet, int row) {}

    /** By which property something is said, and in which language; that is empty when it is in none. */
    public record Said(Iri property, String language) {}

    /** Whether all that is said of it is demonstration data. */
    public boolean isFictional() {
        return !sources.isEmpty() && sources.stream().allMatch(Source::fictional);
    }
}
