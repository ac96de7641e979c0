package org.ketnoi.transfer.gap;

import org.ketnoi.graph.DomainException;

/** What is missing is being found out, which takes longer than anybody should wait for an answer: ask again. */
public final class GapsNotReadyException extends DomainException {
    private static final long serialVersionUID = 1L;

    GapsNotReadyException(int done, int all) {
        super(Refusal.UNAVAILABLE, "gaps-not-ready", Integer.toString(done), Integer.toString(all));
    }
}
