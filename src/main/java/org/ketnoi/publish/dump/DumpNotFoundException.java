package org.ketnoi.publish.dump;

import org.ketnoi.graph.DomainException;

/** There is no dump of that name, or not any more. */
public final class DumpNotFoundException extends DomainException {
    private static final long serialVersionUID = 1L;

    DumpNotFoundException(String name) {
        super(Refusal.NOT_FOUND, "dump-not-found", name);
    }
}
