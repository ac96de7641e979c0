package org.ketnoi.ingest;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * What became of a file.
 *
 * @param run the name of the import run, when something was written
 */
public record ImportReport(
        String file,
        String format,
        Outcome outcome,
        Optional<Iri> run,
        int things,
        int statements,
        List<Finding> findings) {

    /** How it ended. */
    public enum Outcome {
        /** Written. */
        COMMITTED,
        /** Would have been written; it was a dry run. */
        CHECKED,
        /** These very bytes came in before. */
        UNCHANGED,
        /** Something is wrong, which a mere warning is not; nothing was written. */
        REFUSED
    }

    public ImportReport {
        findings = List.copyOf(findings);
    }

    /** What the file was refused for. */
    public List<Finding> violations() {
        return findings.stream().filter(Finding::isViolation).toList();
    }
}
