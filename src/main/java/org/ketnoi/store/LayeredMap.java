package org.ketnoi.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A large map of which a changed one is made in a time that goes by what changed: the few changed keys lie over all the
 * others, until they are many. Immutable.
 */
public final class LayeredMap<K, V> {
    private static final int MOST_CHANGED = 1_000;

    private final Map<K, V> base;
    private final Map<K, Optional<V>> changed;

    private LayeredMap(Map<K, V> base, Map<K, Optional<V>> changed) {
        this.base = base;
        this.changed = changed;
    }

    /** Keeps the map itself, which nobody changes any more. */
    public static <K, V> LayeredMap<K, V> of(Map<K, V> base) {
        return new LayeredMap<>(base, Map.of());
    }

    public Optional<V> find(K key) {
        Optional<V> told = changed.get(key);
        return told == null ? Optional.ofNullable(base.get(key)) : told;
    }

    /** In no order. */
    public Set<K> keys() {
        Set<K> keys = new HashSet<>(base.keySet());
        changed.forEach((key, value) -> value.ifPresentOrElse(present -> keys.add(key), () -> keys.remove(key)));
        return Collections.unmodifiableSet(keys);
    }

    /** Those of some keys that are there, with their values. */
    public Map<K, V> among(Set<K> some) {
        Map<K, V> found = new HashMap<>();
        some.forEach(key -> find(key).ifPresent(value -> found.put(key, value)));
        return found;
    }

    /** @param changes the values of keys; an empty one takes the key away */
    public LayeredMap<K, V> with(Map<K, Optional<V>> changes) {
        Map<K, Optional<V>> over = new HashMap<>(changed);
        over.putAll(changes);
        if (over.size() <= MOST_CHANGED) {
            return new LayeredMap<>(base, over);
        }
        Map<K, V> merged = HashMap.newHashMap(base.size() + over.size());
        merged.putAll(base);
        over.forEach(
                (key, value) -> value.ifPresentOrElse(present -> merged.put(key, present), () -> merged.remove(key)));
        return new LayeredMap<>(merged, Map.of());
    }
}
