package org.ketnoi.vocabulary;

import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * A vocabulary.
 *
 * @param size how many concepts it has
 */
public record Scheme(Description said, long size) {
    public Iri id() {
        return said.id();
    }

    public List<Label> labels() {
        return said.firstTexts(Property.PREF_LABEL, Property.LABEL, Property.TITLE);
    }

    public List<Label> definitions() {
        return said.firstTexts(Property.DEFINITION, Property.DESCRIPTION, Property.COMMENT);
    }

    /** Whether its name is one of ours, or its publisher's. */
    public boolean isOurs() {
        return id().value().startsWith(Iri.SCHEMES);
    }
}
