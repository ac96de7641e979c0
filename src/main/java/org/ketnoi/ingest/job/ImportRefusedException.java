package org.ketnoi.ingest.job;

import java.util.List;
import org.ketnoi.graph.DomainException;

/** What is asked of an import does not fit what it is. */
public class ImportRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    private ImportRefusedException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static ImportRefusedException notFound(String id) {
        return new ImportRefusedException(Refusal.NOT_FOUND, "import-not-found", id);
    }

    static ImportRefusedException notChecked(ImportJob job) {
        return new ImportRefusedException(
                Refusal.CONFLICT, "import-not-checked", job.id(), job.state().word());
    }

    static ImportRefusedException inputGone(String id) {
        return new ImportRefusedException(Refusal.GONE, "import-input-gone", id);
    }

    static ImportRefusedException notCommitted(ImportJob job) {
        return new ImportRefusedException(
                Refusal.CONFLICT, "import-not-committed", job.id(), job.state().word());
    }

    static ImportRefusedException needed(String id, List<String> by) {
        return new ImportRefusedException(Refusal.CONFLICT, "import-needed", id, String.join("; ", by));
    }

    static ImportRefusedException nothing() {
        return new ImportRefusedException(Refusal.INVALID, "import-without-file");
    }
}
