package org.ketnoi.transfer.network;

import java.util.OptionalInt;
import java.util.function.Predicate;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Reach;

/** Parties within a number of steps, the nearer ones first, and by how few steps each. Immutable. */
public final class Reached {
    private final Nodes nodes;
    private final Reach reach;

    Reached(Nodes nodes, Reach reach) {
        this.nodes = nodes;
        this.reach = reach;
    }

    public int size() {
        return reach.size();
    }

    /** The party at a place from 0. */
    public Iri party(int place) {
        return nodes.name(reach.node(place));
    }

    public int steps(int place) {
        return reach.steps(place);
    }

    /** By how few steps the nearest of a kind is reached; empty when none is. */
    public OptionalInt nearest(Predicate<Iri> kind) {
        for (int place = 0; place < size(); place++) {
            if (kind.test(party(place))) {
                return OptionalInt.of(steps(place));
            }
        }
        return OptionalInt.empty();
    }
}
