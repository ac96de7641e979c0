package org.ketnoi.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * The labels of the things that were asked for last: some tens of thousands, so that all names of a large graph need not
 * be in memory. When the younger ones are many, the older ones go. A change costs by what it touched. Safe for use by many
 * threads.
 */
final class RecentLabels {
    private static final int MOST_YOUNG = 50_000;
    private static final int MOST_TOUCHED = 100_000;

    /** @param version the state of the graph in which they were read */
    record Found(long version, List<Label> labels) {}

    private record Generations(Map<Iri, Found> young, Map<Iri, Found> old) {}

    private volatile Generations kept = new Generations(new ConcurrentHashMap<>(), Map.of());

    /** What was read before is outdated, also when somebody who looked it up long ago puts it in only now. */
    private final Map<Iri, Long> touched = new ConcurrentHashMap<>();

    List<Label> of(Iri thing, Function<Iri, Found> lookUp) {
        Generations now = kept;
        Found young = now.young.get(thing);
        if (young != null && isOfNow(thing, young)) {
            return young.labels;
        }
        Found old = now.old.get(thing);
        Found found = old != null && isOfNow(thing, old) ? old : lookUp.apply(thing);
        now.young.put(thing, found);
        if (now.young.size() > MOST_YOUNG) {
            kept = new Generations(new ConcurrentHashMap<>(), now.young);
        }
        return found.labels;
    }

    private boolean isOfNow(Iri thing, Found found) {
        return found.version >= touched.getOrDefault(thing, 0L);
    }

    /** These, or others when too much was touched. @param version of the graph, with the change in it or later */
    RecentLabels without(Set<Iri> things, long version) {
        if (touched.size() + things.size() > MOST_TOUCHED) {
            return new RecentLabels();
        }
        things.forEach(thing -> touched.put(thing, version));
        return this;
    }
}
