package org.ketnoi.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * How a thing is mentioned in an answer.
 *
 * @param type the local name of its class; absent when its IRI does not tell
 * @param label in the asked language where there is one, else as the house's rule falls back
 * @param lang the language that the label really has; absent when none is stated
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Named(String id, Optional<String> type, String label, Optional<String> lang) {

    public static Named of(Iri iri, Collection<Label> labels, Locale language) {
        Optional<Label> label = Label.choose(labels, language);
        return new Named(
                iri.value(),
                EntityType.of(iri).map(EntityType::className),
                label.map(Label::text).orElseGet(iri::shortName),
                label.map(Label::language).filter(stated -> !stated.isEmpty()));
    }

    /** The same mention with the class that the graph states instead of the one that the IRI tells. */
    public Named withType(String className) {
        return new Named(id, Optional.of(className), label, lang);
    }
}
