package org.ketnoi.transfer.network;

import java.util.HashSet;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * When a link holds and for what.
 *
 * @param fields the technology has to be of one of these or of one narrower; empty when it may be of any
 */
record Terms(Fact.Validity validity, Set<Iri> fields) {
    Terms {
        fields = Set.copyOf(fields);
    }

    /** Of two links that are told as one: the longer time, and the fields of both. */
    Terms or(Terms other) {
        Set<Iri> both = new HashSet<>();
        if (!fields.isEmpty() && !other.fields.isEmpty()) {
            both.addAll(fields);
            both.addAll(other.fields);
        }
        return new Terms(validity.or(other.validity), both);
    }

    boolean isLimited() {
        return !fields.isEmpty();
    }
}
