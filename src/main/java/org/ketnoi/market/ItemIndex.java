package org.ketnoi.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.LayeredMap;

/** Which things have a value of a property, in the order of their names. Immutable. */
record ItemIndex(String property, LayeredMap<Iri, List<Iri>> things) {

    static ItemIndex of(String property, Collection<Market.Item> items) {
        Map<Iri, List<Iri>> building = new HashMap<>();
        for (Market.Item item : items) {
            item.iris(property)
                    .forEach(value -> building.computeIfAbsent(value, key -> new ArrayList<>(1))
                            .add(item.id()));
        }
        building.replaceAll((value, ids) -> ids.stream().sorted().toList());
        return new ItemIndex(property, LayeredMap.of(building));
    }

    List<Iri> of(Iri value) {
        return things.find(value).orElse(List.of());
    }

    /** The index after some things were replaced: what they were, and what they are. */
    ItemIndex with(Collection<Market.Item> before, Collection<Market.Item> after) {
        Set<Iri> gone = new HashSet<>();
        Map<Iri, Set<Iri>> come = new HashMap<>();
        Set<Iri> values = new HashSet<>();
        before.forEach(item -> {
            gone.add(item.id());
            values.addAll(item.iris(property));
        });
        after.forEach(item -> item.iris(property).forEach(value -> {
            values.add(value);
            come.computeIfAbsent(value, key -> new HashSet<>()).add(item.id());
        }));
        Map<Iri, Optional<List<Iri>>> changed = new HashMap<>();
        for (Iri value : values) {
            Set<Iri> ids = new HashSet<>(of(value));
            ids.removeAll(gone);
            ids.addAll(come.getOrDefault(value, Set.of()));
            changed.put(value, Optional.of(ids.stream().sorted().toList()).filter(list -> !list.isEmpty()));
        }
        return new ItemIndex(property, things.with(changed));
    }
}
