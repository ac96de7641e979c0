package org.ketnoi.ingest.sheet;

import java.nio.file.Path;
import java.util.List;
import org.ketnoi.graph.DomainException;

/** A template of the operator's own cannot be used; says all that is wrong with it. */
public class FaultyTemplateException extends DomainException {
    private static final long serialVersionUID = 1L;

    FaultyTemplateException(Path file, List<String> faults) {
        super(Refusal.INVALID, "faulty-template", file.toString(), String.join("; ", faults));
    }
}
