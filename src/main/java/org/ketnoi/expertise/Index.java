package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.LayeredMap;

/**
 * Things by something that is said of them, in the order of their names. A changed one is made in a time that goes by
 * what changed. Immutable.
 */
record Index<T>(LayeredMap<Iri, List<Iri>> lists, Function<T, Collection<Iri>> keys) {

    static <T> Index<T> of(Map<Iri, T> things, Function<T, Collection<Iri>> keys) {
        Map<Iri, List<Iri>> building = new HashMap<>();
        things.forEach((id, thing) -> keys.apply(thing)
                .forEach(key -> building.computeIfAbsent(key, none -> new ArrayList<>(1))
                        .add(id)));
        building.replaceAll((key, ids) -> ids.stream().sorted().distinct().toList());
        return new Index<>(LayeredMap.of(building), keys);
    }

    List<Iri> of(Iri key) {
        return lists.find(key).orElse(List.of());
    }

    /** After some things were replaced: what those that were there were, and what those that are there are. */
    Index<T> with(Map<Iri, T> before, Map<Iri, T> after) {
        Map<Iri, Set<Iri>> gone = byKey(before);
        Map<Iri, Set<Iri>> come = byKey(after);
        Set<Iri> touched = new HashSet<>(gone.keySet());
        touched.addAll(come.keySet());
        Map<Iri, Optional<List<Iri>>> changed = new HashMap<>();
        for (Iri key : touched) {
            Set<Iri> ids = new HashSet<>(of(key));
            ids.removeAll(gone.getOrDefault(key, Set.of()));
            ids.addAll(come.getOrDefault(key, Set.of()));
            changed.put(key, Optional.of(ids.stream().sorted().toList()).filter(list -> !list.isEmpty()));
        }
        return touched.isEmpty() ? this : new Index<>(lists.with(changed), keys);
    }

    private Map<Iri, Set<Iri>> byKey(Map<Iri, T> things) {
        Map<Iri, Set<Iri>> byKey = new HashMap<>();
        things.forEach((id, thing) -> keys.apply(thing)
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new HashSet<>()).add(id)));
        return byKey;
    }
}
