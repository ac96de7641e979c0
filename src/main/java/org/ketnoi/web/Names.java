package org.ketnoi.web;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Labels;
import org.springframework.stereotype.Component;

/** Mentions things by name. */
@Component
public class Names {
    private final Labels labels;

    public Names(Labels labels) {
        this.labels = labels;
    }

    public Named of(Iri thing, Locale language) {
        return Named.of(thing, labels.of(thing), language);
    }

    public Optional<Named> of(Optional<Iri> thing, Locale language) {
        return thing.map(name -> of(name, language));
    }

    /** Only the name. */
    public String text(Iri thing, Locale language) {
        return of(thing, language).label();
    }
}
