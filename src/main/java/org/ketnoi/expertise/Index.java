package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
record Index<T>(LayeredMap<Iri, List<T>> lists, Function<T, Iri> name, Function<T, Collection<Iri>> keys) {

    /** @param keys each once */
    static <T> Index<T> of(Collection<T> things, Function<T, Iri> name, Function<T, Collection<Iri>> keys) {
        Map<Iri, List<T>> lists = new HashMap<>();
        for (T thing : things) {
            for (Iri key : keys.apply(thing)) {
                lists.computeIfAbsent(key, none -> new ArrayList<>(2)).add(thing);
            }
        }
        lists.replaceAll((key, all) -> ordered(all, name));
        return new Index<>(LayeredMap.of(lists), name, keys);
    }

    List<T> of(Iri key) {
        return lists.find(key).orElse(List.of());
    }

    /** After some things were replaced: what those that were there were, and those that are there. */
    Index<T> with(Map<Iri, T> before, Collection<T> after) {
        Map<Iri, List<T>> now = new HashMap<>();
        before.values()
                .forEach(thing -> keys.apply(thing)
                        .forEach(key -> now.computeIfAbsent(key, none -> without(key, before.keySet()))));
        for (T thing : after) {
            for (Iri key : keys.apply(thing)) {
                now.computeIfAbsent(key, none -> without(key, before.keySet())).add(thing);
            }
        }
        Map<Iri, Optional<List<T>>> changed = new HashMap<>();
        now.forEach(
                (key, all) -> changed.put(key, Optional.of(ordered(all, name)).filter(list -> !list.isEmpty())));
        return changed.isEmpty() ? this : new Index<>(lists.with(changed), name, keys);
    }

    private List<T> without(Iri key, Set<Iri> gone) {
        List<T> left = new ArrayList<>(1);
        for (T thing : of(key)) {
            if (!gone.contains(name.apply(thing))) {
                left.add(thing);
            }
        }
        return left;
    }

    private static <T> List<T> ordered(List<T> all, Function<T, Iri> name) {
        all.sort(Comparator.comparing(name));
        return List.copyOf(all);
    }
}
