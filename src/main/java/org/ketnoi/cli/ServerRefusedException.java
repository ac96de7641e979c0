package org.ketnoi.cli;

import org.ketnoi.graph.DomainException;

/** The running server did not take the wish; its own words say why. */
final class ServerRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    ServerRefusedException(String words) {
        super(Refusal.INVALID, "server-refused", words);
    }
}
