package org.ketnoi.security;

import org.ketnoi.graph.DomainException;

/** The caller's role, or what the caller acts for, does not allow this. */
public class NotAllowedException extends DomainException {
    private static final long serialVersionUID = 1L;

    public NotAllowedException() {
        super(Refusal.FORBIDDEN, "not-allowed");
    }
}
