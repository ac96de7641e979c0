package org.ketnoi.store;

import org.ketnoi.graph.DomainException;

/** Another process has the store open. */
public class StoreLockedException extends DomainException {
    private static final long serialVersionUID = 1L;

    public StoreLockedException(String directory, String process) {
        super(Refusal.CONFLICT, "store-locked", directory, process);
    }
}
