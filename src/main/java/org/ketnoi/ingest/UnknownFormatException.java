package org.ketnoi.ingest;

import org.ketnoi.graph.DomainException;

/** No format of that name, or none that the file's ending tells. */
public class UnknownFormatException extends DomainException {
    private static final long serialVersionUID = 1L;

    public UnknownFormatException(String asked, String known) {
        super(Refusal.INVALID, "unknown-format", asked, known);
    }
}
