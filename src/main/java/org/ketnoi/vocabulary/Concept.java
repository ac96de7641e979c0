package org.ketnoi.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/** A concept of a vocabulary, with its names and place. */
public record Concept(Description said) {
    public Iri id() {
        return said.id();
    }

    public List<Label> labels() {
        return said.texts(Property.PREF_LABEL);
    }

    public Optional<String> notation() {
        return said.findText(Property.NOTATION);
    }

    public List<Iri> broader() {
        return said.things(Property.BROADER);
    }

    /** All that it can be found by. */
    public List<String> words() {
        return Stream.of(Property.PREF_LABEL, Property.ALT_LABEL, Property.NOTATION)
                .flatMap(property -> said.texts(property).stream())
                .map(Label::text)
                .toList();
    }
}
