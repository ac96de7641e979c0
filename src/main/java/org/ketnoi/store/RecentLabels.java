package org.ketnoi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * The labels of the things that were asked for last: some tens of thousands, so that all names of a large graph need not
 * be in memory. When the younger ones are many, the older ones go. Safe for use by many threads.
 */
final class RecentLabels {
    private static final int MOST_YOUNG = 50_000;

    private record Generations(Map<Iri, List<Label>> young, Map<Iri, List<Label>> old) {}

    private volatile Generations kept;

    RecentLabels() {
        this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private RecentLabels(Map<Iri, List<Label>> young, Map<Iri, List<Label>> old) {
        kept = new Generations(young, old);
    }

    List<Label> of(Iri thing, Function<Iri, List<Label>> lookUp) {
        Generations now = kept;
        List<Label> labels = now.young.get(thing);
        if (labels != null) {
            return labels;
        }
        List<Label> older = now.old.get(thing);
        List<Label> found = older == null ? lookUp.apply(thing) : older;
        now.young.put(thing, found);
        if (now.young.size() > MOST_YOUNG) {
            kept = new Generations(new ConcurrentHashMap<>(), now.young);
        }
        return found;
    }

    /** Others like these, without some things. What is put into these meanwhile, and may be outdated, does not get there. */
    RecentLabels without(Set<Iri> things) {
        Generations now = kept;
        return new RecentLabels(copy(now.young, things), copy(now.old, things));
    }

    private static Map<Iri, List<Label>> copy(Map<Iri, List<Label>> labels, Collection<Iri> without) {
        Map<Iri, List<Label>> copy = new ConcurrentHashMap<>(labels);
        copy.keySet().removeAll(without);
        return copy;
    }
}
