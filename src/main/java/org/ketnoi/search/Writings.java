package org.ketnoi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/** What is written of published things: their names and texts in all languages. Safe for use by many threads. */
@Component
public class Writings {
    private final GraphStore published;
    private final NamedQuery writings;

    public Writings(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.writings = queries.get("search/writings");
    }

    /** Names first, then texts; who is not published has no entry. */
    public Map<Iri, List<Label>> of(Collection<Iri> ids) {
        Map<Iri, List<Label>> written = new HashMap<>();
        if (ids.isEmpty()) {
            return written;
        }
        return published.scan(scan -> {
            new ThingReader(scan)
                    .forEach(
                            writings,
                            Arguments.none().about("thing", ids),
                            thing -> written.put(thing.id(), written(thing)));
            return written;
        });
    }

    private static List<Label> written(Described thing) {
        List<Label> all = new ArrayList<>(thing.labels());
        all.addAll(thing.others());
        all.addAll(thing.texts());
        return all;
    }
}
