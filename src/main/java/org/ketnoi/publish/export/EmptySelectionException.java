package org.ketnoi.publish.export;

import org.ketnoi.graph.DomainException;

/** Nothing is published in that graph, or about things of that class. */
public final class EmptySelectionException extends DomainException {
    private static final long serialVersionUID = 1L;

    EmptySelectionException(String asked) {
        super(Refusal.NOT_FOUND, "empty-selection", asked);
    }
}
