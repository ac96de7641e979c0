package org.ketnoi.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * What is published of a thing that can be found. Immutable.
 *
 * @param kind {@link Kind} by which it is filtered
 * @param className the local name of its class
 * @param others alternative, former, full and short names
 * @param codes ids and numbers by which it is known
 * @param values by the local name of a property, ordered
 */
record Described(
        Iri id,
        Kind kind,
        String className,
        List<Label> labels,
        List<Label> others,
        List<Label> texts,
        Set<String> codes,
        Map<String, Set<String>> values) {

    String first(String property) {
        return values.getOrDefault(property, Set.of()).stream().findFirst().orElse("");
    }
}
