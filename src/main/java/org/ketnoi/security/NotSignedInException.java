package org.ketnoi.security;

import org.ketnoi.graph.DomainException;

/** This takes a key, and there is none, or none that is valid. */
public class NotSignedInException extends DomainException {
    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super(Refusal.UNAUTHENTICATED, "not-signed-in");
    }
}
