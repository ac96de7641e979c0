package org.ketnoi.records.person;

import org.ketnoi.graph.DomainException;

/** Who had this name was erased; that is all that is told. */
public final class PersonErasedException extends DomainException {
    private static final long serialVersionUID = 1L;

    PersonErasedException() {
        super(Refusal.GONE, "person-erased");
    }
}
