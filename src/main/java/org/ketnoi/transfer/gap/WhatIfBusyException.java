package org.ketnoi.transfer.gap;

import org.ketnoi.graph.DomainException;

/** Others are asking what would be if; ask again. */
public final class WhatIfBusyException extends DomainException {
    private static final long serialVersionUID = 1L;

    WhatIfBusyException() {
        super(Refusal.UNAVAILABLE, "what-if-busy");
    }
}
