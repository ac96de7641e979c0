package org.ketnoi.expertise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.LayeredMap;

/** Things of one kind by name, and by something that is said of them. Immutable. */
record Shelf<T>(LayeredMap<Iri, T> things, Index<T> index) {

    static <T> Shelf<T> of(Map<Iri, T> things, Function<T, Iri> name, Function<T, Collection<Iri>> keys) {
        return new Shelf<>(LayeredMap.of(things), Index.of(things.values(), name, keys));
    }

    Optional<T> find(Iri name) {
        return things.find(name);
    }

    /** The same after some things were touched. @param now those of them that are there */
    Shelf<T> after(Set<Iri> touched, Map<Iri, T> now) {
        Map<Iri, T> before = new HashMap<>();
        Map<Iri, Optional<T>> changed = new HashMap<>();
        for (Iri name : touched) {
            Optional<T> known = find(name);
            known.ifPresent(thing -> before.put(name, thing));
            if (known.isPresent() || now.containsKey(name)) {
                changed.put(name, Optional.ofNullable(now.get(name)));
            }
        }
        return changed.isEmpty() ? this : new Shelf<>(things.with(changed), index.with(before, now.values()));
    }
}
