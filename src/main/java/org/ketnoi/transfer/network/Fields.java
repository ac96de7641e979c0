package org.ketnoi.transfer.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** Which fields are narrower than which. Immutable. */
final class Fields {
    private final Map<Iri, Set<Iri>> narrower = new HashMap<>();
    private final Map<Iri, Set<Iri>> broader = new HashMap<>();

    /** @param pairs a field and one narrower than it, or itself */
    Fields(Collection<Map.Entry<Iri, Iri>> pairs) {
        Map<Iri, Set<Iri>> down = new HashMap<>();
        Map<Iri, Set<Iri>> up = new HashMap<>();
        for (Map.Entry<Iri, Iri> pair : pairs) {
            down.computeIfAbsent(pair.getKey(), key -> new HashSet<>()).add(pair.getValue());
            up.computeIfAbsent(pair.getValue(), key -> new HashSet<>()).add(pair.getKey());
        }
        down.forEach((field, fields) -> narrower.put(field, Set.copyOf(fields)));
        up.forEach((field, fields) -> broader.put(field, Set.copyOf(fields)));
    }

    /** The field and those narrower than it. */
    Set<Iri> withNarrower(Iri field) {
        return narrower.getOrDefault(field, Set.of(field));
    }

    /** These fields and all of which one of them is a part. */
    Set<Iri> withBroader(Collection<Iri> fields) {
        Set<Iri> all = new HashSet<>();
        fields.forEach(field -> all.addAll(broader.getOrDefault(field, Set.of(field))));
        return all;
    }

    /** These fields and those narrower than one of them. */
    Set<Iri> withNarrower(Collection<Iri> fields) {
        Set<Iri> all = new HashSet<>();
        fields.forEach(field -> all.addAll(withNarrower(field)));
        return all;
    }

    Map<Iri, Set<Iri>> narrower() {
        return narrower;
    }
}
