package org.ketnoi.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something computed from a graph and kept until the graph changes: it never shows an older state than it says. Safe
 * for use by many threads; one of them computes, the others wait.
 */
public final class Derived<T> implements Supplier<T> {
    private record State<T>(long version, T value) {}

    private final GraphStore store;
    private final Supplier<T> computation;
    private volatile @Nullable State<T> state;

    public Derived(GraphStore store, Supplier<T> computation) {
        this.store = store;
        this.computation = computation;
    }

    @Override
    public T get() {
        State<T> seen = state;
        return seen != null && seen.version == store.version() ? seen.value : refreshed();
    }

    private synchronized T refreshed() {
        State<T> seen = state;
        // The version is read first: a change during the computation makes the next call compute again.
        long version = store.version();
        if (seen == null || seen.version != version) {
            seen = new State<>(version, computation.get());
            state = seen;
        }
        return seen.value;
    }
}
