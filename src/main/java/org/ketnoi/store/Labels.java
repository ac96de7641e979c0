package org.ketnoi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * Names of things in the published graph, looked up when they are first asked for. Those asked for lately are remembered,
 * until a change touches the thing. Safe for use by many threads.
 */
public final class Labels {
    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::text).thenComparing(Label::language);

    private final GraphStore store;
    private final NamedQuery query;
    private final Derived<RecentLabels> known;

    public Labels(GraphStore store, QueryLibrary queries) {
        this.store = store;
        this.query = queries.get("entity/names");
        this.known = new Derived<>(
                store, RecentLabels::new, (labels, change) -> labels.without(change.subjects(), store.version()));
    }

    /** By their text and their language; none when the thing has no name. */
    public List<Label> of(Iri thing) {
        return known.get().of(thing, this::lookUp);
    }

    private RecentLabels.Found lookUp(Iri thing) {
        return store.scan(scan -> {
            List<Label> labels = new ArrayList<>();
            scan.forEach(query, Arguments.none().about("thing", List.of(thing)), row -> labels.add(scan.label(row[1])));
            return new RecentLabels.Found(
                    scan.version(), labels.stream().distinct().sorted(ORDER).toList());
        });
    }
}
