package org.ketnoi.identity;

import org.ketnoi.graph.DomainException;

/** A file of names or of organisations is not what it should be. */
public final class UnreadableFileException extends DomainException {
    private static final long serialVersionUID = 1L;

    UnreadableFileException(String file, int row) {
        super(Refusal.INVALID, "unreadable-names", file, Integer.toString(row));
    }

    UnreadableFileException(String file, int row, Throwable cause) {
        this(file, row);
        initCause(cause);
    }
}
