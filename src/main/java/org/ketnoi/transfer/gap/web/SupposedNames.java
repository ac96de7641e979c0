package org.ketnoi.transfer.gap.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;

/** Mentions things by name, also those that are only supposed. */
record SupposedNames(Names names, Map<Iri, String> supposed, Locale language) {
    SupposedNames {
        supposed = Map.copyOf(supposed);
    }

    Named of(Iri thing) {
        String label = supposed.get(thing);
        return label == null
                ? names.of(thing, language)
                : new Named(
                        thing.value(),
                        EntityType.of(thing).map(EntityType::className),
                        label,
                        Optional.of(language.getLanguage()));
    }

    Optional<Named> of(Optional<Iri> thing) {
        return thing.map(this::of);
    }
}
