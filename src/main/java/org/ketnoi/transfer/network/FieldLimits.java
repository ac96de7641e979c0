package org.ketnoi.transfer.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** The links of a date that are there for technologies of some fields only, and which. Immutable. */
final class FieldLimits {
    private static final int NODE_BITS = 28;
    private static final int KIND_BITS = 4;

    private final Map<Long, Set<Iri>> first;
    private final Map<Long, Set<Iri>> changed;

    /** @param first limits by {@link #key}; never changed again */
    FieldLimits(Map<Long, Set<Iri>> first) {
        this(first, Map.of());
    }

    private FieldLimits(Map<Long, Set<Iri>> first, Map<Long, Set<Iri>> changed) {
        this.first = first;
        this.changed = changed;
    }

    /** These limits with others; an empty set takes one away. */
    FieldLimits with(Map<Long, Set<Iri>> more) {
        Map<Long, Set<Iri>> all = new HashMap<>(changed);
        all.putAll(more);
        return new FieldLimits(first, all);
    }

    static long key(int party, int connector, int kind) {
        return ((long) party << NODE_BITS | connector) << KIND_BITS | kind;
    }

    /** The fields that a link serves, or none when it serves any. */
    Set<Iri> of(int party, int connector, int kind) {
        long key = key(party, connector, kind);
        Set<Iri> now = changed.get(key);
        return now != null ? now : first.getOrDefault(key, Set.of());
    }
}
