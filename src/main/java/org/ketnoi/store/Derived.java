package org.ketnoi.store;

import java.util.Optional;
import java.util.function.BiFunction;
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
    private final Optional<BiFunction<T, Change, T>> following;
    private volatile @Nullable State<T> state;

    /** Computed anew after each change. */
    public Derived(GraphStore store, Supplier<T> computation) {
        this(store, computation, Optional.empty());
    }

    /**
     * Follows the changes while the store can tell them, else is computed anew.
     *
     * @param following the value and what was touched since → the value of now. It reads the graph for what was touched
     *     and leaves the old value as it is, because others may be reading it; it may be told of a change again that it
     *     has seen. The result equals that of the computation.
     */
    public Derived(GraphStore store, Supplier<T> computation, BiFunction<T, Change, T> following) {
        this(store, computation, Optional.of(following));
    }

    private Derived(GraphStore store, Supplier<T> computation, Optional<BiFunction<T, Change, T>> following) {
        this.store = store;
        this.computation = computation;
        this.following = following;
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
            seen = new State<>(version, seen == null ? computation.get() : after(seen));
            state = seen;
        }
        return seen.value;
    }

    private T after(State<T> seen) {
        return following
                .flatMap(step -> store.changedSince(seen.version).map(change -> step.apply(seen.value, change)))
                .orElseGet(computation);
    }
}
