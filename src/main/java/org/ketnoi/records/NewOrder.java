package org.ketnoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * An order that is brought in.
 *
 * @param submitted whether it is complete; else it is a draft
 * @param name by language
 * @param description by language
 * @param concepts property of the order to concepts
 */
public record NewOrder(
        boolean submitted,
        Iri enterprise,
        Iri area,
        Map<String, String> name,
        Map<String, String> description,
        Map<String, List<Iri>> concepts,
        List<String> languages,
        Optional<LocalDate> on,
        Optional<LocalDate> deadline) {
    public NewOrder {
        name = Map.copyOf(name);
        description = Map.copyOf(description);
        concepts = Map.copyOf(concepts);
        languages = List.copyOf(languages);
    }
}
