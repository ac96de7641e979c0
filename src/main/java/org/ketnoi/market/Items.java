package org.ketnoi.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.LayeredMap;

/** Things of one kind by name, with what is said of them, and by the values that they are looked for. Immutable. */
record Items(LayeredMap<Iri, Market.Item> byName, List<ItemIndex> indexes) {

    /** @param indexed properties by whose values things are looked for */
    static Items of(Map<Iri, Market.Item> items, String... indexed) {
        return new Items(
                LayeredMap.of(items),
                List.of(indexed).stream()
                        .map(property -> ItemIndex.of(property, items.values()))
                        .toList());
    }

    Optional<Market.Item> find(Iri name) {
        return byName.find(name);
    }

    ItemIndex by(String property) {
        return indexes.stream()
                .filter(index -> index.property().equals(property))
                .findFirst()
                .orElseThrow();
    }

    /** The same after some things were touched. @param now those of them that are there */
    Items after(Set<Iri> touched, Map<Iri, Market.Item> now) {
        Map<Iri, Optional<Market.Item>> changed = new HashMap<>();
        touched.stream()
                .filter(name -> now.containsKey(name) || find(name).isPresent())
                .forEach(name -> changed.put(name, Optional.ofNullable(now.get(name))));
        if (changed.isEmpty()) {
            return this;
        }
        List<Market.Item> before =
                changed.keySet().stream().flatMap(name -> find(name).stream()).toList();
        return new Items(
                byName.with(changed),
                indexes.stream().map(index -> index.with(before, now.values())).toList());
    }
}
