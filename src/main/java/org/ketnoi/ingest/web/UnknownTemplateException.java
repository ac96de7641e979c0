package org.ketnoi.ingest.web;

import org.ketnoi.graph.DomainException;

/** No template of that name. */
class UnknownTemplateException extends DomainException {
    private static final long serialVersionUID = 1L;

    UnknownTemplateException(String name, String known) {
        super(Refusal.NOT_FOUND, "unknown-template", name, known);
    }
}
