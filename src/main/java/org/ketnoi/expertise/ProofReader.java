package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Scan;

/**
 * Titles and sources of the evidence that is shown, and what people say of themselves: read when they are shown, and
 * remembered while nothing changes. Safe for use by many threads.
 */
final class ProofReader {
    private static final int MOST_KEPT = 20_000;

    private final GraphStore published;
    private final List<NamedQuery> queries;
    private final Derived<Map<Iri, Texts>> recent;

    ProofReader(GraphStore published, QueryLibrary queries) {
        this.published = published;
        this.queries = List.of(
                queries.get("expertise/cq-11-evidence-texts"), queries.get("expertise/cq-11-self-descriptions"));
        this.recent = new Derived<>(published, ConcurrentHashMap::new, (known, change) -> {
            Map<Iri, Texts> kept = new ConcurrentHashMap<>(known);
            kept.keySet().removeAll(change.subjects());
            return kept;
        });
    }

    /** @param names titles, or what is told of oneself */
    record Texts(List<Label> names, String source) {
        static final Texts NONE = new Texts(List.of(), "");

        Texts {
            names = List.copyOf(names);
        }
    }

    /** Of those things that have any. */
    Map<Iri, Texts> texts(Collection<Iri> things) {
        Map<Iri, Texts> known = recent.get();
        Map<Iri, Texts> texts = new HashMap<>();
        Set<Iri> unknown = new HashSet<>();
        for (Iri thing : things) {
            Texts found = known.get(thing);
            if (found == null) {
                unknown.add(thing);
            } else {
                texts.put(thing, found);
            }
        }
        if (!unknown.isEmpty()) {
            Read read = read(unknown);
            texts.putAll(read.texts);
            // What was read of a later state than this map shows is not for it.
            if (read.version == published.version() && recent.get() == known && known.size() < MOST_KEPT) {
                known.putAll(read.texts);
            }
        }
        return texts;
    }

    private record Read(long version, Map<Iri, Texts> texts) {}

    private Read read(Set<Iri> things) {
        return published.scan(scan -> {
            Map<Iri, List<Label>> names = new HashMap<>();
            Map<Iri, String> sources = new HashMap<>();
            for (NamedQuery query : queries) {
                scan.forEach(query, Arguments.none().about("thing", things), row -> note(scan, row, names, sources));
            }
            Map<Iri, Texts> texts = new HashMap<>();
            names.forEach((thing, labels) ->
                    texts.put(thing, new Texts(labels.stream().distinct().toList(), sources.getOrDefault(thing, ""))));
            return new Read(scan.version(), texts);
        });
    }

    private static void note(Scan scan, long[] row, Map<Iri, List<Label>> names, Map<Iri, String> sources) {
        Iri thing = scan.iri(row[0]);
        if (scan.iri(row[1]).key().equals("source")) {
            sources.put(thing, scan.text(row[2]));
        } else {
            names.computeIfAbsent(thing, key -> new ArrayList<>()).add(scan.label(row[2]));
        }
    }
}
