package org.ketnoi.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/** Names of things in the published graph, remembered until it changes. Safe for use by many threads. */
public final class Labels {
    private final GraphStore store;
    private final NamedQuery query;
    private final Derived<Map<Iri, List<Label>>> known;

    public Labels(GraphStore store, QueryLibrary queries) {
        this.store = store;
        this.query = queries.get("entity/labels");
        this.known = new Derived<>(store, ConcurrentHashMap::new);
    }

    /** None when the thing has no name. */
    public List<Label> of(Iri thing) {
        return known.get()
                .computeIfAbsent(
                        thing,
                        name ->
                                store
                                        .select(
                                                query,
                                                Arguments.none().with("thing", name),
                                                row -> row.findLabel("label"))
                                        .stream()
                                        .flatMap(Optional::stream)
                                        .toList());
    }
}
