package org.ketnoi.search;

import org.ketnoi.graph.DomainException;

/** The text index is being made anew, and does not answer before it is whole. */
public final class SearchNotReadyException extends DomainException {
    private static final long serialVersionUID = 1L;

    SearchNotReadyException() {
        super(Refusal.UNAVAILABLE, "search-not-ready");
    }
}
